package org.sverka.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.sverka.exchange.ExportException.Reason;

/**
 * Puts an export in its place whole or not at all: it is written to a temporary file beside the
 * target, forced to the disk, and moved over the target in one step. UTF-8.
 */
public final class Exporter {
  /** How a workspace begins, as every SQLite 3 database does (sqlite.org/fileformat.html, 1.3). */
  private static final byte[] WORKSPACE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** What is to be written. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /** What is to be written where it is no text. */
  @FunctionalInterface
  public interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * @param target made, or replaced where it is a file but no workspace; a symbolic link stays and
   *     its file is replaced
   * @throws ExportException when it could not be written; what stood there before still does
   */
  public void export(Path target, Content content) throws ExportException {
    exportBytes(
        target,
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          content.writeTo(text);
          text.flush();
        });
  }

  /** As {@link #export}, for pictures and archives. */
  public void exportBytes(Path target, Bytes content) throws ExportException {
    if (Files.isDirectory(target)) {
      throw failure(Reason.TARGET_IS_FOLDER, target);
    }
    Path place = target.toAbsolutePath();
    try {
      if (Files.exists(place)) {
        place = place.toRealPath();
      }
      Path folder = place.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw failure(Reason.NO_FOLDER, target);
      }
      if (Files.exists(place) && !Files.isWritable(place)) {
        throw failure(Reason.NOT_WRITABLE, target);
      }
      if (isWorkspace(place)) {
        throw failure(Reason.TARGET_IS_WORKSPACE, target);
      }
      replace(place, folder.resolve("." + place.getFileName() + "." + UUID.randomUUID()), content);
    } catch (ExportException described) {
      throw described;
    } catch (IOException | ReadOnlyFileSystemException failure) {
      throw new ExportException(reason(failure), target, failure);
    }
  }

  private static boolean isWorkspace(Path place) throws IOException {
    if (!Files.isRegularFile(place)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(place)) {
      return Arrays.equals(in.readNBytes(WORKSPACE.length), WORKSPACE);
    }
  }

  private static void replace(Path place, Path temporary, Bytes content) throws IOException {
    try {
      try (FileChannel channel =
              FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      move(temporary, place);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path temporary, Path place) throws IOException {
    try {
      Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException remoteFolder) {
      Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Java has no type for a full disk: only the system's own words tell. */
  private static Reason reason(Exception failure) {
    if (failure instanceof AccessDeniedException
        || failure instanceof ReadOnlyFileSystemException) {
      return Reason.NOT_WRITABLE;
    }
    String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (words.contains("no space left")
        || words.contains("not enough space")
        || words.contains("quota exceeded")) {
      return Reason.DISK_FULL;
    }
    return words.contains("read-only file system") ? Reason.NOT_WRITABLE : Reason.OTHER;
  }

  private static ExportException failure(Reason reason, Path target) {
    return new ExportException(
        reason, target, new FileSystemException(target.toString(), null, reason.toString()));
  }
}
