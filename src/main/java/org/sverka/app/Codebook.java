package org.sverka.app;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Annotation;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.model.Tag;
import org.sverka.model.TagId;

/** What a person does to the tags, as changes. Reads the workspace, changes nothing. */
public final class Codebook {
  /**
   * A tag in the tree.
   *
   * @param depth 0 at the top
   */
  public record Entry(Tag tag, int depth) {}

  private final Workspace workspace;
  private final Clock clock;

  public Codebook(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /**
   * The tags as a tree in reading order, each before those below it.
   *
   * @param tags in the order of siblings
   */
  public static List<Entry> tree(List<Tag> tags) {
    Map<@Nullable TagId, List<Tag>> children = new HashMap<>();
    Set<TagId> present = new HashSet<>();
    tags.forEach(tag -> present.add(tag.id()));
    for (Tag tag : tags) {
      TagId parent = tag.parent();
      children
          .computeIfAbsent(
              parent != null && present.contains(parent) ? parent : null, id -> new ArrayList<>())
          .add(tag);
    }
    List<Entry> entries = new ArrayList<>();
    addBelow(null, 0, children, entries);
    return entries;
  }

  private static void addBelow(
      @Nullable TagId parent,
      int depth,
      Map<@Nullable TagId, List<Tag>> children,
      List<Entry> entries) {
    for (Tag tag : children.getOrDefault(parent, List.of())) {
      entries.add(new Entry(tag, depth));
      addBelow(tag.id(), depth + 1, children, entries);
    }
  }

  /** The tag itself and all below it. */
  public static Set<TagId> withDescendants(List<Tag> tags, TagId top) {
    Set<TagId> found = new HashSet<>();
    found.add(top);
    for (Entry entry : tree(tags)) {
      TagId parent = entry.tag().parent();
      if (parent != null && found.contains(parent)) {
        found.add(entry.tag().id());
      }
    }
    return found;
  }

  public Change add(Tag tag) {
    List<Edit> edits = new ArrayList<>(withoutKey(tag));
    edits.add(Edit.add(tag));
    return change(ChangeKind.EDIT_CODEBOOK, edits);
  }

  /** Alters a tag; a key that another tag has is taken from it. */
  public Change alter(Tag before, Tag after) {
    List<Edit> edits = new ArrayList<>(withoutKey(after));
    edits.add(Edit.alter(before, after));
    return change(ChangeKind.EDIT_CODEBOOK, edits);
  }

  /** Takes the key of a tag from whichever other tag has it. */
  private List<Edit> withoutKey(Tag tag) {
    Integer key = tag.shortcut();
    if (key == null) {
      return List.of();
    }
    return workspace
        .tagOfKey(key)
        .filter(other -> !other.id().equals(tag.id()))
        .map(other -> List.of(Edit.alter(other, withShortcut(other, null))))
        .orElse(List.of());
  }

  private static Tag withShortcut(Tag tag, @Nullable Integer shortcut) {
    return new Tag(
        tag.id(),
        tag.name(),
        tag.colour(),
        shortcut,
        tag.parent(),
        tag.description(),
        tag.position());
  }

  /**
   * Gives every annotation of one tag another one instead, moves the tags below it there, and
   * deletes it. An annotation that has both keeps one. A tag that stood somewhere below the deleted
   * one takes its place.
   */
  public Change merge(Tag from, Tag into) {
    List<Edit> edits = new ArrayList<>(retagged(from.id(), into.id()));
    if (withDescendants(workspace.tags(), from.id()).contains(into.id())) {
      edits.add(Edit.alter(into, withParent(into, from.parent())));
    }
    for (Tag child : workspace.tags()) {
      if (from.id().equals(child.parent()) && !child.id().equals(into.id())) {
        edits.add(Edit.alter(child, withParent(child, into.id())));
      }
    }
    edits.add(Edit.remove(from));
    return change(ChangeKind.MERGE_TAGS, edits);
  }

  /** Deletes a tag: annotations lose it, the tags below it move up. */
  public Change delete(Tag tag) {
    List<Edit> edits = new ArrayList<>(retagged(tag.id(), null));
    for (Tag child : workspace.tags()) {
      if (tag.id().equals(child.parent())) {
        edits.add(Edit.alter(child, withParent(child, tag.parent())));
      }
    }
    edits.add(Edit.remove(tag));
    return change(ChangeKind.DELETE_TAG, edits);
  }

  private List<Edit> retagged(TagId from, @Nullable TagId into) {
    List<Edit> edits = new ArrayList<>();
    for (Annotation annotation : workspace.annotations()) {
      if (annotation.tags().contains(from)) {
        List<TagId> tags = new ArrayList<>();
        for (TagId tag : annotation.tags()) {
          if (!tag.equals(from)) {
            tags.add(tag);
          } else if (into != null) {
            tags.add(into);
          }
        }
        edits.add(
            Edit.alter(
                annotation,
                annotation.withTags(tags, clock.instant().truncatedTo(ChronoUnit.MILLIS))));
      }
    }
    return edits;
  }

  private static Tag withParent(Tag tag, @Nullable TagId parent) {
    return new Tag(
        tag.id(),
        tag.name(),
        tag.colour(),
        tag.shortcut(),
        parent,
        tag.description(),
        tag.position());
  }

  private Change change(ChangeKind kind, List<Edit> edits) {
    return Change.of(kind, clock.instant().truncatedTo(ChronoUnit.MILLIS), edits);
  }
}
