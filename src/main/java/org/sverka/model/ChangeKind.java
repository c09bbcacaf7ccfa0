package org.sverka.model;

/** What a change is called in the Edit menu: "Undo mark". */
public enum ChangeKind {
  IMPORT_ARTICLES,
  IMPORT_ANNOTATIONS,
  EDIT_ARTICLE,
  REMOVE_ARTICLE,
  MARK,
  MOVE_EDGE,
  TAG,
  NOTE,
  QUOTE,
  DELETE_ANNOTATION,
  CLAIM,
  EDIT_CLAIM,
  DELETE_CLAIM,
  EDIT_CODEBOOK,
  MERGE_TAGS,
  DELETE_TAG,
  /** Taking suggestions over. */
  ACCEPT,
  /** Saying no to suggestions. */
  DISMISS,
  LINK
}
