package org.sverka.detect.quotes;

import org.jspecify.annotations.Nullable;

/** Says who an attribution's source is, with what the reader has in mind, and takes note of it. */
final class Speakers {
  private final Grammar grammar;
  private final Discourse discourse;

  Speakers(Grammar grammar, Discourse discourse) {
    this.grammar = grammar;
    this.discourse = discourse;
  }

  /** Who a source is. Inside somebody's words a title that nobody has is not whoever says them. */
  @Nullable Speaker of(Sentence sentence, Source source) {
    if (source.kind() == Source.Kind.SELF) {
      return discourse.within().self();
    }
    return sentence.nested() ? discourse.resolveApart(source) : discourse.resolve(source);
  }

  /** The source that an attribution names, or means without naming one. */
  @Nullable Source meant(Sentence sentence, @Nullable Attribution attribution) {
    if (attribution == null || attribution.source() != null) {
      return attribution == null ? null : attribution.source();
    }
    return grammar.implied(attribution, cue(sentence, attribution));
  }

  /** Takes note of who has just spoken, unless somebody only quotes them. */
  void hear(Sentence sentence, @Nullable Speaker speaker, @Nullable Source source) {
    if (speaker != null && source != null && !sentence.nested()) {
      discourse.heard(speaker, source);
    } else if (speaker != null && sentence.nested()) {
      discourse.within().acts(speaker);
    }
  }

  /** Takes note of a name in marks, where it is a firm's. */
  void named(Sentence sentence, Quotation quotation) {
    String name = quotation.range().of(sentence.tokens().text());
    if (!sentence.nested()) {
      for (String kind : grammar.kindsOfFirm(sentence.frame(), quotation.at())) {
        discourse.bodies().named(kind, name);
      }
    }
  }

  /** The words that attribute. */
  static String cue(Sentence sentence, Attribution attribution) {
    return attribution.cue().of(sentence.tokens().text());
  }
}
