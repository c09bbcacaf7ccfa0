package org.sverka.store;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Edit;
import org.sverka.text.TextRange;

/**
 * Acts that each change what a file holds, in an order that every process knows: five additions, an
 * undo, a redo, and so on. Its main makes them on a file and tells each that is done.
 */
final class ActsInOrder {
  private static final int ROUND = 7;
  private static final int UNDO = 5;

  private final List<Article> added = new ArrayList<>();
  private final List<Annotation> marked = new ArrayList<>();

  /** What a file holds after the first so many acts. */
  WorkspaceContent after(int acts) {
    int additions = acts / ROUND * UNDO + Math.min(acts % ROUND, UNDO);
    // Behind an undo that nobody has redone yet, one is missing.
    int held = acts % ROUND == UNDO + 1 ? additions - 1 : additions;
    while (added.size() < held) {
      marked.add(annotation(added.size()));
      added.add(article(added.size()));
    }
    return ContentOrder.sorted(
        new ArrayList<>(added.subList(0, held)),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(marked.subList(0, held)),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private static String text(int i) {
    return Made.EMOJI.repeat(20 + i % 50) + i;
  }

  private static Article article(int i) {
    return Made.article("a" + i, text(i), new TextRange(0, 6));
  }

  private static Annotation annotation(int i) {
    return Made.annotation("n" + i, article(i), text(i), new TextRange(7, 30));
  }

  private static void make(WorkspaceFile file, int act) throws WorkspaceException {
    switch (act % ROUND) {
      case UNDO -> file.undo();
      case UNDO + 1 -> file.redo();
      default -> {
        int i = act / ROUND * UNDO + act % ROUND;
        file.apply(
            Made.change(Edit.add(article(i)), Edit.add(annotation(i))),
            Map.of(article(i).hash(), text(i)));
      }
    }
  }

  /**
   * Waits for the number of the act to go on from, then makes acts until it is killed.
   *
   * @param args the file
   */
  public static void main(String[] args) throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    // The driver's start is not what is measured here; it is over before the signal comes.
    Class.forName("org.sqlite.JDBC");
    String from = in.readLine();
    if (from == null) {
      return;
    }
    try (WorkspaceFile file = WorkspaceFile.open(Path.of(args[0]))) {
      for (int act = Integer.parseInt(from); ; act++) {
        make(file, act);
        // In one piece, so that no half of a number is told.
        System.out.writeBytes((act + 1 + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
      }
    }
  }
}
