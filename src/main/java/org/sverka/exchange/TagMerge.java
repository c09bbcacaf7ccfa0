package org.sverka.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Tag;
import org.sverka.model.TagId;

/**
 * Which tag of the workspace each tag of a file becomes: the one with its identifier; or else the
 * one with its name, letter case aside, under the same parent; or else the only one with its name;
 * or else itself, added behind the tags that are there. A tag of the workspace takes one tag of the
 * file, so that two tags never become one. Mutable while it is made.
 */
final class TagMerge {
  private final Map<TagId, Tag> fromFile = new HashMap<>();
  private final Map<TagId, Tag> existing = new HashMap<>();
  private final Map<String, List<Tag>> byName = new HashMap<>();
  private final Map<TagId, TagId> targets = new HashMap<>();
  private final Set<TagId> taken = new HashSet<>();
  private final Set<Integer> keys = new HashSet<>();
  private final Map<Optional<TagId>, Integer> nextPosition = new HashMap<>();
  private final List<Tag> added = new ArrayList<>();

  private TagMerge(List<Tag> fromFile, List<Tag> existing) {
    fromFile.forEach(tag -> this.fromFile.put(tag.id(), tag));
    for (Tag tag : existing) {
      this.existing.put(tag.id(), tag);
      nextPosition.merge(Optional.ofNullable(tag.parent()), tag.position() + 1, Math::max);
      if (tag.shortcut() != null) {
        keys.add(tag.shortcut());
      }
      if (!this.fromFile.containsKey(tag.id())) {
        byName.computeIfAbsent(folded(tag.name()), key -> new ArrayList<>()).add(tag);
      }
    }
  }

  static TagMerge of(List<Tag> fromFile, List<Tag> existing) {
    TagMerge merge = new TagMerge(fromFile, existing);
    fromFile.forEach(tag -> merge.resolve(tag.id()));
    return merge;
  }

  /** The tags to add, a parent before its children. */
  List<Tag> added() {
    return List.copyOf(added);
  }

  /** The tag of the workspace that a tag of the file becomes. */
  TagId target(TagId tag) {
    return Objects.requireNonNull(targets.get(tag));
  }

  private TagId resolve(TagId id) {
    TagId known = targets.get(id);
    if (known != null) {
      return known;
    }
    Tag tag = Objects.requireNonNull(fromFile.get(id));
    TagId parent = tag.parent() == null ? null : resolve(tag.parent());
    TagId target = existing.containsKey(id) ? id : namesake(tag, parent).map(Tag::id).orElse(id);
    if (target.equals(id) && !existing.containsKey(id)) {
      add(tag, parent);
    }
    taken.add(target);
    targets.put(id, target);
    return target;
  }

  private Optional<Tag> namesake(Tag tag, @Nullable TagId parent) {
    List<Tag> free =
        byName.getOrDefault(folded(tag.name()), List.of()).stream()
            .filter(each -> !taken.contains(each.id()))
            .toList();
    return free.stream()
        .filter(each -> Objects.equals(each.parent(), parent))
        .findFirst()
        .or(() -> free.size() == 1 ? Optional.of(free.get(0)) : Optional.empty());
  }

  private void add(Tag tag, @Nullable TagId parent) {
    Integer key = tag.shortcut() != null && keys.add(tag.shortcut()) ? tag.shortcut() : null;
    int position = nextPosition.merge(Optional.ofNullable(parent), 1, Integer::sum) - 1;
    added.add(
        new Tag(tag.id(), tag.name(), tag.colour(), key, parent, tag.description(), position));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
