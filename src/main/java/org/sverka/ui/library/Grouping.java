package org.sverka.ui.library;

import java.util.Locale;
import org.sverka.model.Article;
import org.sverka.ui.ArticleLabels;

/** By what the library groups the articles. */
public enum Grouping {
  OUTLET,
  DATE,
  FOLDER;

  /** As settings write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The grouping of a settings word; by outlet for one that is not known. */
  public static Grouping ofId(String id) {
    for (Grouping grouping : values()) {
      if (grouping.id().equals(id)) {
        return grouping;
      }
    }
    return OUTLET;
  }

  /** The name of the group that an article belongs to. */
  String groupOf(Article article, ArticleLabels labels) {
    return switch (this) {
      case OUTLET -> labels.outlet(article);
      case DATE -> labels.date(article.metadata().published());
      case FOLDER -> folder(article.source());
    };
  }

  private static String folder(String source) {
    int slash = source.lastIndexOf('/');
    return slash < 0 ? "." : source.substring(0, slash);
  }
}
