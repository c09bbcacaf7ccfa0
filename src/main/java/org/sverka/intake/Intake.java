package org.sverka.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.sverka.intake.Refusal.Reason;
import org.sverka.text.CodePoints;
import org.sverka.text.TextHash;

/**
 * Files to articles. Holds no state between files; safe for use by many threads.
 *
 * <pre>{@code
 * Intake intake = new Intake();
 * for (Path file : intake.find(folder)) {
 *   if (intake.read(file) instanceof Intake.Outcome.Read read) {
 *     keep(read.draft());
 *   }
 * }
 * }</pre>
 */
public final class Intake {
  /** The largest file that is read, in bytes: 20 MB. */
  public static final int LARGEST = 20 * 1024 * 1024;

  /** What became of one file. */
  public sealed interface Outcome {
    Path file();

    /** It is an article. */
    record Read(Path file, ArticleDraft draft) implements Outcome {}

    /** It is none. */
    record Refused(Path file, Refusal refusal) implements Outcome {}
  }

  private final Charsets charsets = new Charsets();
  private final HtmlPage html = new HtmlPage();
  private final Description description = new Description();

  /**
   * The files to read, below a folder or the file itself, in a stable order.
   *
   * <p>A folder gives the files in it and in its folders, by name, that look like articles by their
   * extension and are not hidden. A folder that cannot be listed stands in the result itself, so
   * that reading it says why. A file that is named is in the result whatever it is.
   */
  public List<Path> find(Path fileOrFolder) {
    return Folder.files(fileOrFolder);
  }

  /** Reads one file. Bad input is an outcome, never an exception. */
  public Outcome read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return refuse(file, folderReason(file), "a folder");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return refuse(file, Reason.UNREADABLE, "not a regular file");
      }
      long size = Files.size(file);
      if (size > LARGEST) {
        return refuse(file, Reason.TOO_LARGE, size + " bytes");
      }
      try (InputStream in = Files.newInputStream(file)) {
        // One byte more than is allowed, because the file may grow while it is read.
        byte[] bytes = in.readNBytes(LARGEST + 1);
        return bytes.length > LARGEST
            ? refuse(file, Reason.TOO_LARGE, "more than " + LARGEST + " bytes")
            : read(file, bytes);
      }
    } catch (NoSuchFileException e) {
      return refuse(file, Reason.MISSING, "");
    } catch (AccessDeniedException e) {
      return refuse(file, Reason.NO_PERMISSION, "");
    } catch (IOException | SecurityException e) {
      return refuse(file, Reason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private static Reason folderReason(Path folder) {
    return Files.isReadable(folder) ? Reason.UNREADABLE : Reason.NO_PERMISSION;
  }

  private static Outcome refuse(Path file, Reason reason, String detail) {
    return new Outcome.Refused(file, new Refusal(reason, detail));
  }

  private Outcome read(Path file, byte[] bytes) {
    String kind = Binary.kind(bytes);
    if (kind != null) {
      return refuse(file, Reason.BINARY, kind);
    }
    Format format = Format.of(file, bytes);
    Decoded decoded =
        charsets.decode(bytes, format == Format.HTML ? DeclaredCharset.in(bytes) : null);
    if (Binary.unlikeText(decoded.text())) {
      return refuse(file, Reason.BINARY, "control characters, read as " + decoded.charset());
    }
    Page page =
        switch (format) {
          case PLAIN -> Page.plain(decoded.text());
          case MARKDOWN -> Markdown.page(decoded.text());
          case HTML -> html.page(decoded.text());
        };
    if (Blank.all(page.text())) {
      return refuse(file, Reason.EMPTY, format == Format.HTML ? "a page without text" : "");
    }
    return new Outcome.Read(file, draft(page, decoded.charset()));
  }

  private ArticleDraft draft(Page page, String charset) {
    Description.Result described = description.of(page);
    return new ArticleDraft(
        page.text(),
        TextHash.of(page.text()),
        charset,
        described.metadata(),
        described.furniture(),
        CodePoints.of(page.text()).length());
  }
}
