package org.sverka.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Change;
import org.sverka.model.Claim;
import org.sverka.model.Dismissal;
import org.sverka.model.DismissalKind;
import org.sverka.model.Edit;
import org.sverka.model.Entity;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.Link;
import org.sverka.model.LinkKind;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

/**
 * A workspace in memory that invents changes of every sort and knows what a file must hold after
 * them, after undo and after redo: the simplest thing that could be right.
 */
final class RandomChanges {
  private final Random random;
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Deque<List<Change>> done = new ArrayDeque<>();
  private final Deque<List<Change>> undone = new ArrayDeque<>();
  private int made;

  RandomChanges(long seed) {
    random = new Random(seed);
  }

  Map<String, String> texts() {
    return texts;
  }

  WorkspaceContent content() {
    return ContentOrder.sorted(
        all(Article.class),
        all(Tag.class),
        all(Claim.class),
        all(Annotation.class),
        all(Evidence.class),
        all(Dismissal.class),
        all(Link.class));
  }

  private <T extends Entity> List<T> all(Class<T> type) {
    return new ArrayList<>(
        entities.values().stream().filter(type::isInstance).map(type::cast).toList());
  }

  private <T extends Entity> @Nullable T any(Class<T> type) {
    List<T> all = all(type);
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  /** Invents the next change and makes it here; sometimes it continues the step before. */
  Change next() {
    List<Edit> edits = new ArrayList<>();
    while (edits.isEmpty()) {
      for (int i = random.nextInt(6); i >= 0; i--) {
        List<Edit> invented = invent();
        invented.forEach(this::make);
        edits.addAll(invented);
      }
    }
    Change change = Made.change(edits.toArray(new Edit[0]));
    List<Change> last = done.peek();
    if (last != null && undone.isEmpty() && random.nextInt(4) == 0) {
      change = new Change(last.get(0).step(), change.kind(), change.at(), change.edits());
      last.add(change);
    } else {
      done.push(new ArrayList<>(List.of(change)));
    }
    undone.clear();
    return change;
  }

  List<Change> undo() {
    List<Change> step = done.poll();
    if (step == null) {
      return List.of();
    }
    undone.push(step);
    List<Change> inverse = new ArrayList<>();
    for (int i = step.size() - 1; i >= 0; i--) {
      inverse.add(step.get(i).inverse());
    }
    inverse.forEach(change -> change.edits().forEach(this::make));
    return inverse;
  }

  List<Change> redo() {
    List<Change> step = undone.poll();
    if (step == null) {
      return List.of();
    }
    done.push(step);
    step.forEach(change -> change.edits().forEach(this::make));
    return step;
  }

  private void make(Edit edit) {
    if (edit.after() == null) {
      entities.remove(key(edit.entity()));
    } else {
      entities.put(key(edit.entity()), edit.after());
    }
  }

  private static String key(Entity entity) {
    return entity.getClass().getSimpleName() + " " + entity.key();
  }

  private List<Edit> invent() {
    return switch (random.nextInt(11)) {
      case 0 -> List.of(Edit.add(article()));
      case 1 -> List.of(Edit.add(Made.tag("t" + made++, parent(), random.nextInt(20))));
      case 2 -> List.of(Edit.add(Made.claim("c" + made++, figured())));
      case 3, 4 -> mark();
      case 5 -> evidence();
      case 6 -> alterAnnotation();
      case 7 -> alterOther();
      case 8 -> dismissal();
      case 9 -> link();
      default -> remove();
    };
  }

  private Article article() {
    String text = (random.nextBoolean() ? Made.EMOJI : Made.KAZAKH) + "\n№ " + made;
    Article article = Made.article("a" + made++, text, new TextRange(7, 9), new TextRange(11, 16));
    texts.put(article.hash(), text);
    return article;
  }

  private @Nullable String parent() {
    Tag parent = random.nextBoolean() ? any(Tag.class) : null;
    return parent == null ? null : parent.key();
  }

  private @Nullable Figure figured() {
    return random.nextBoolean()
        ? Made.figure(random.nextInt(100) + "E+" + random.nextInt(9))
        : null;
  }

  private List<Edit> mark() {
    Article article = any(Article.class);
    if (article == null) {
      return List.of();
    }
    String text = texts.getOrDefault(article.hash(), "");
    Annotation made = Made.annotation("n" + this.made++, article, text, range(text));
    return List.of(Edit.add(random.nextBoolean() ? made : Made.full(made, tags())));
  }

  /** Any range that splits no character. */
  private TextRange range(String text) {
    int a = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
    int b = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
    return new TextRange(Math.min(a, b), Math.max(a, b));
  }

  private List<TagId> tags() {
    List<TagId> tags = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Tag tag = any(Tag.class);
      if (tag != null) {
        tags.add(tag.id());
      }
    }
    return tags;
  }

  private List<Edit> evidence() {
    Annotation annotation = any(Annotation.class);
    Claim claim = any(Claim.class);
    if (annotation == null || claim == null) {
      return List.of();
    }
    Evidence made = Made.evidence(annotation, claim, figured());
    Entity before = entities.get(key(made));
    return List.of(before == null ? Edit.add(made) : Edit.alter(before, made));
  }

  private List<Edit> dismissal() {
    List<Dismissal.Place> places = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      Article article = any(Article.class);
      if (article != null) {
        String text = texts.getOrDefault(article.hash(), "");
        places.add(Dismissal.Place.of(article.id(), text, range(text)));
      }
    }
    DismissalKind[] kinds = DismissalKind.values();
    return places.isEmpty()
        ? List.of()
        : List.of(Edit.add(new Dismissal(kinds[made++ % kinds.length], places)));
  }

  private List<Edit> link() {
    Annotation one = any(Annotation.class);
    Annotation other = any(Annotation.class);
    if (one == null || other == null || one.id().equals(other.id())) {
      return List.of();
    }
    Link made =
        new Link(random.nextBoolean() ? LinkKind.PASSAGE : LinkKind.DRIFT, one.id(), other.id());
    Entity before = entities.get(key(made));
    return List.of(before == null ? Edit.add(made) : Edit.alter(before, made));
  }

  private List<Edit> alterAnnotation() {
    Annotation before = any(Annotation.class);
    if (before == null) {
      return List.of();
    }
    Annotation after =
        random.nextBoolean()
            ? before.withTags(tags(), Made.NOON.plusSeconds(made++))
            : before.withNote("нота " + made++, Made.NOON);
    return List.of(Edit.alter(before, after));
  }

  private List<Edit> alterOther() {
    Article article = any(Article.class);
    Tag tag = any(Tag.class);
    if (random.nextBoolean() && article != null) {
      ArticleMetadata corrected =
          new ArticleMetadata("Заголовок", TitleOrigin.PERSON, null, "Ә", null, Language.OTHER);
      return List.of(Edit.alter(article, article.withMetadata(corrected)));
    }
    if (tag == null) {
      return List.of();
    }
    String parent = tag.parent() == null ? null : tag.parent().value();
    Tag moved = Made.tag(tag.key(), random.nextBoolean() ? null : parent, random.nextInt(20));
    return List.of(Edit.alter(tag, moved));
  }

  /** Removes something with all that refers to it, what refers first. */
  private List<Edit> remove() {
    List<Entity> all = new ArrayList<>(entities.values());
    List<Edit> edits = new ArrayList<>();
    if (!all.isEmpty()) {
      removeWith(all.get(random.nextInt(all.size())), edits);
    }
    return edits;
  }

  private void removeWith(Entity entity, List<Edit> edits) {
    if (edits.contains(Edit.remove(entity))) {
      return;
    }
    for (Entity other : entities.values()) {
      if (refers(other, entity)) {
        removeWith(other, edits);
      }
    }
    if (entity instanceof Tag tag) {
      if (all(Tag.class).stream().anyMatch(other -> tag.id().equals(other.parent()))) {
        return;
      }
      for (Annotation annotation : all(Annotation.class)) {
        List<TagId> rest = new ArrayList<>(annotation.tags());
        if (rest.remove(tag.id())) {
          edits.add(Edit.alter(annotation, annotation.withTags(rest, Made.NOON)));
        }
      }
    }
    edits.add(Edit.remove(entity));
  }

  private static boolean refers(Entity from, Entity to) {
    if (from instanceof Annotation annotation) {
      return to instanceof Article && annotation.article().value().equals(to.key());
    }
    if (from instanceof Evidence evidence) {
      return (to instanceof Annotation && evidence.annotation().value().equals(to.key()))
          || (to instanceof Claim && evidence.claim().value().equals(to.key()));
    }
    if (from instanceof Link link) {
      return to instanceof Annotation
          && (link.first().value().equals(to.key()) || link.second().value().equals(to.key()));
    }
    return from instanceof Dismissal dismissal
        && dismissal.places().stream().anyMatch(it -> it.article().value().equals(to.key()));
  }
}
