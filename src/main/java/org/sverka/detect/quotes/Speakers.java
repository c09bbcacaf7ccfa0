package org.sverka.detect.quotes;

import org.jspecify.annotations.Nullable;

/** Says who an attribution's source is, with what the reader has in mind, and takes note of it. */
final class Speakers {
  /** Among so many paragraphs the author of a text is named. */
  private static final int BYLINE = 3;

  private final Grammar grammar;
  private final Discourse discourse;
  private final Findings findings;

  Speakers(Grammar grammar, Discourse discourse, Findings findings) {
    this.grammar = grammar;
    this.discourse = discourse;
    this.findings = findings;
  }

  /** Takes note of a name in passing: the narrator's, or one inside somebody's words. */
  void see(Frame frame, NameMention name, int paragraph, boolean nested) {
    boolean acts = grammar.canAct(frame, name);
    if (nested) {
      discourse.within().see(name, paragraph, acts);
    } else if (paragraph < BYLINE && name.equals(grammar.author(frame)) && isOnlyHere(name)) {
      discourse.within().begin(discourse.called(name));
    } else {
      discourse.see(name, frame.tokens().get(name.from()).start(), acts);
      Speaker speaker = acts ? discourse.called(name) : null;
      if (speaker != null) {
        findings.named(speaker, paragraph);
      }
    }
  }

  /** Who writes is not spoken of. */
  private boolean isOnlyHere(NameMention name) {
    Speaker author = discourse.called(name);
    return author != null && author.person() != null && author.person().mentions() == 1;
  }

  /** Takes note of those without a name whom a sentence speaks of first, and of texts. */
  void introduce(Frame frame, int from, int to, int paragraph, boolean nested) {
    Source shown = nested ? null : grammar.shown(frame, from, to);
    if (shown != null) {
      discourse.bodies().shows(shown.phrase(), paragraph);
    }
    for (Source source : grammar.introduced(frame, from, to)) {
      Speaker speaker = new Speaker(source.phrase(), null, source.gender());
      discourse.within().names(speaker, paragraph);
    }
  }

  /** "…," she says — and the next paragraph tells who she is. */
  void await(Sentence sentence, Finding finding, @Nullable Source meant) {
    if (meant != null
        && meant.kind() == Source.Kind.PRONOUN
        && grammar.namesLater()
        && finding.speaker() == null
        && !sentence.nested()) {
      findings.await(finding, meant.gender());
    }
  }

  /**
   * Who a source is. Inside somebody's words a title that nobody has is not whoever says them.
   *
   * @param implied whether no word says it, but a verb: «спросил ребят: «…»»
   */
  @Nullable Speaker of(Sentence sentence, Source source, boolean implied) {
    if (source.kind() == Source.Kind.SELF) {
      return discourse.within().self();
    }
    if (implied && sentence.nested()) {
      Speaker self = discourse.within().unspoken(source.gender());
      if (self != null) {
        return self;
      }
    }
    Speaker several =
        implied && grammar.attributesDirectly() && source.kind() == Source.Kind.PRONOUN
            ? discourse.severalActing()
            : null;
    if (several != null && !sentence.nested()) {
      return several;
    }
    return sentence.nested() ? discourse.resolveApart(source) : discourse.resolve(source);
  }

  /** The source that an attribution names, or means without naming one. */
  @Nullable Source meant(Sentence sentence, @Nullable Attribution attribution) {
    if (attribution == null || attribution.source() != null) {
      return attribution == null ? null : attribution.source();
    }
    return grammar.implied(sentence.frame(), attribution, cue(sentence, attribution));
  }

  /** An attribution with the source that it means; null where it means none. */
  @Nullable Attribution implied(Sentence sentence, @Nullable Attribution attribution) {
    Source source = grammar.attributesDirectly() ? null : meant(sentence, attribution);
    return attribution == null || source == null
        ? attribution
        : new Attribution(attribution.cue(), source, attribution.calls());
  }

  /** Takes note of who has just spoken, unless somebody only quotes them. */
  void hear(Sentence sentence, @Nullable Speaker speaker, @Nullable Source source) {
    boolean self = source != null && source.kind() == Source.Kind.SELF;
    if (speaker != null && source != null && !sentence.nested() && !self) {
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
