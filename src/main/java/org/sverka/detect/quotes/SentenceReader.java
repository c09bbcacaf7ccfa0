package org.sverka.detect.quotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/**
 * Decides for every quotation of a paragraph what it is and whose. It reads sentence by sentence;
 * each quotation is judged by what stands right behind it, right before it, and around it, in this
 * order, so that a trailing attribution beats a lead-in.
 */
final class SentenceReader {
  private final FrameReader frames;
  private final Grammar grammar;
  private final Surroundings surroundings;
  private final boolean commaLeads;
  private final Discourse discourse;
  private final Speakers speakers;
  private final Findings findings;

  /** An utterance that an attribution has just cut: the next quotation goes on with it. */
  private @Nullable Finding open;

  SentenceReader(
      FrameReader frames,
      Grammar grammar,
      boolean commaLeads,
      Discourse discourse,
      Findings findings) {
    this.frames = frames;
    this.grammar = grammar;
    this.surroundings = new Surroundings(grammar);
    this.commaLeads = commaLeads;
    this.discourse = discourse;
    this.speakers = new Speakers(grammar, discourse, findings);
    this.findings = findings;
  }

  /** Whether the paragraph before ends with a colon, and with a verb of saying before it. */
  private boolean endsWithColon;

  private boolean announces;

  /** Reads a paragraph, or what stands inside marks ({@code nested}). */
  void read(Frame frame, int paragraph, boolean nested) {
    Tokens tokens = frame.tokens();
    open = null;
    int from = 0;
    int next = 0;
    if (!nested) {
      discourse.focus().beginParagraph(endsWithColon);
      endsWithColon = tokens.at(tokens.size() - 1).is(":");
      announces = endsWithColon && grammar.announces(frame, tokens.size() - 1);
    }
    while (from < tokens.size()) {
      int to = grammar.sentenceEnd(frame, from);
      if (!nested) {
        discourse.focus().beginSentence();
      }
      while (next < frame.names().size() && frame.names().get(next).from() < to) {
        NameMention name = frame.names().get(next++);
        speakers.see(frame, name, paragraph, nested);
      }
      Source acting = grammar.acting(frame, from, to);
      if (acting != null && nested) {
        discourse.actsWithin(acting);
      } else if (acting != null) {
        discourse.acts(acting);
      }
      speakers.introduce(frame, from, to, paragraph, nested);
      sentence(new Sentence(frame, from, to, paragraph, nested));
      from = to;
    }
  }

  private void sentence(Sentence sentence) {
    int spoken = findings.utterances();
    int behindLast = sentence.from();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (sentence.tokens().get(i).isQuote()) {
        quote(sentence, i, behindLast);
        behindLast = i + 1;
      }
    }
    if (findings.utterances() == spoken && !sentence.nested()) {
      indirect(sentence);
    }
  }

  /** A sentence in which nothing is quoted may still say who speaks, or who has just spoken. */
  private void indirect(Sentence sentence) {
    open = null;
    Attribution found = grammar.reported(sentence.frame(), sentence.from(), sentence.to());
    Source source = found == null ? null : found.source();
    if (found == null || source == null) {
      return;
    }
    Speaker speaker = discourse.resolve(source);
    if (speaker == null) {
      return;
    }
    if (grammar.looksBack(sentence.frame(), sentence.from())) {
      findings.attributeLast(
          speaker, source.range(), Speakers.cue(sentence, found), sentence.paragraph());
    }
    if (source.kind() != Source.Kind.MANY && source.kind() != Source.Kind.SELF) {
      discourse.heard(speaker, source);
    }
  }

  private void quote(Sentence sentence, int at, int behindLast) {
    Quotation quotation = Quotation.of(sentence.tokens(), at);
    if (cut(sentence, quotation.span())) {
      open = null;
      return;
    }
    Attribution trailing = surroundings.behind(sentence, at);
    boolean starts = sentence.startsWith(at);
    boolean colon = sentence.before(at).is(":");
    Finding cutBefore = open;
    open = null;
    if (cutBefore != null && sentence.goesOn(at, commaLeads)) {
      goOn(sentence, quotation, cutBefore, trailing);
    } else if (trailing != null
        && (starts || (colon && !surroundings.isToldAhead(sentence, at)))
        && surroundings.canBeSpeech(sentence, quotation)) {
      Attribution whole = surroundings.completed(sentence, quotation, trailing, behindLast);
      Finding spoken = add(sentence, quotation, QuoteKind.SPEECH, whole);
      openIfCut(sentence, at, spoken);
    } else if (colon) {
      afterColon(sentence, quotation, behindLast);
    } else if (starts) {
      atStart(sentence, quotation);
    } else {
      inside(sentence, quotation, trailing, behindLast);
    }
  }

  /** One pair of marks, or none, around an utterance that its attribution cuts. */
  private boolean cut(Sentence sentence, Span span) {
    Frame inner = inner(span);
    Cut cut = Cut.of(inner, span.inner(), grammar, span.outer().equals(span.inner()));
    if (cut == null) {
      return false;
    }
    Source source = cut.attribution().source();
    Source meant = speakers.meant(sentence, cut.attribution());
    Speaker speaker = meant == null ? null : discourse.resolve(meant);
    Integer utterance = cut.pieces().size() > 1 ? findings.nextUtterance() : null;
    for (TextRange piece : cut.pieces()) {
      findings.add(
          new Finding(piece, QuoteKind.SPEECH, sentence.paragraph())
              .attributed(
                  speaker,
                  source == null ? null : source.range(),
                  Speakers.cue(sentence, cut.attribution()))
              .piece(utterance));
    }
    speakers.hear(sentence, speaker, meant);
    Set<TextRange> outer = surroundings.leaveOut(cut.cues());
    nested(sentence.paragraph(), span, inner, speaker);
    surroundings.leaveOut(outer);
    return true;
  }

  /** A paragraph that a dash opens, if it says who makes the remark; false where it does not. */
  boolean remark(TextRange range, List<Span> spans, int paragraph) {
    Frame frame = frames.read(range, spans);
    Span span = new Span(range, range, false, spans);
    Sentence sentence = new Sentence(frame, 0, frame.tokens().size(), paragraph, false);
    boolean isAnnounced = announces;
    boolean told = cut(sentence, span);
    endsWithColon &= !told;
    announces = false;
    if (!told && isAnnounced) {
      discourse.focus().beginParagraph(true);
      answer(range, spans, paragraph, discourse.recent());
    }
    return told || isAnnounced;
  }

  /**
   * A paragraph that a dash opens, and whose words it is only the one before tells; false where
   * that does not tell.
   */
  boolean alone(TextRange range, List<Span> spans, int paragraph) {
    Speaker speaker = discourse.focus().justBefore();
    if (speaker == null || (speaker.person() == null && !discourse.focus().hasJustSpoken())) {
      return false;
    }
    endsWithColon = false;
    discourse.focus().beginParagraph(true);
    discourse.focus().spoke(speaker);
    answer(range, spans, paragraph, speaker);
    return true;
  }

  /** A paragraph that a dash opens and that is somebody's words as a whole. */
  Finding answer(TextRange range, List<Span> spans, int paragraph, @Nullable Speaker speaker) {
    Finding words = new Finding(range, QuoteKind.SPEECH, paragraph);
    findings.add(words.attributed(speaker, null, null));
    Span span = new Span(range, range, false, spans);
    nested(paragraph, span, frames.read(range, spans), speaker);
    return words;
  }

  /** Reads what somebody quotes in a turn of an interview. */
  void readTurn(Frame frame, int paragraph, @Nullable Speaker speaker) {
    endsWithColon = false;
    announces = false;
    Speaker outer = discourse.within().begin(speaker);
    read(frame, paragraph, true);
    discourse.within().begin(outer);
  }

  private Frame inner(Span span) {
    return frames.read(span.inner(), span.nested());
  }

  private void nested(int paragraph, Span span, Frame inner, @Nullable Speaker speaker) {
    if (!span.nested().isEmpty()) {
      Finding kept = open;
      Speaker outer = discourse.within().begin(speaker);
      read(inner, paragraph, true);
      discourse.within().begin(outer);
      open = kept;
    }
  }

  private void goOn(
      Sentence sentence, Quotation quotation, Finding first, @Nullable Attribution trailing) {
    Integer utterance = first.utterance();
    if (utterance == null) {
      utterance = findings.nextUtterance();
      first.piece(utterance);
    }
    Finding piece =
        new Finding(quotation.range(), QuoteKind.SPEECH, sentence.paragraph())
            .like(first)
            .piece(utterance);
    findings.add(piece);
    if (trailing != null) {
      openIfCut(sentence, quotation.at(), piece);
    }
    nestedOf(sentence, quotation, first.speaker());
  }

  private void nestedOf(Sentence sentence, Quotation quotation, @Nullable Speaker speaker) {
    if (!quotation.span().nested().isEmpty()) {
      nested(sentence.paragraph(), quotation.span(), inner(quotation.span()), speaker);
    }
  }

  private void openIfCut(Sentence sentence, int at, Finding spoken) {
    open = sentence.resumesBehind(at, commaLeads) ? spoken : null;
  }

  private Finding add(
      Sentence sentence, Quotation quotation, QuoteKind kind, @Nullable Attribution attribution) {
    Finding finding = new Finding(quotation.range(), kind, sentence.paragraph());
    Source source = attribution == null ? null : attribution.source();
    Source meant = speakers.meant(sentence, attribution);
    Speaker speaker = meant == null ? null : speakers.of(sentence, meant, source == null);
    if (attribution != null && kind.isUtterance()) {
      finding.attributed(
          speaker, source == null ? null : source.range(), Speakers.cue(sentence, attribution));
      speakers.hear(sentence, speaker, meant);
      speakers.await(sentence, finding, meant);
    }
    findings.add(finding);
    if (kind == QuoteKind.NAME) {
      speakers.named(sentence, quotation);
    }
    nestedOf(sentence, quotation, speaker);
    return finding;
  }

  private void afterColon(Sentence sentence, Quotation quotation, int behindLast) {
    int colon = quotation.at() - 1;
    Attribution lead = grammar.ahead(sentence.frame(), behindLast, colon, true);
    if ((lead == null || lead.source() == null) && behindLast > sentence.from()) {
      lead = grammar.ahead(sentence.frame(), sentence.from(), colon, true);
    }
    boolean list = sentence.isListed(quotation.at());
    if (surroundings.isLink(sentence, quotation.at())) {
      add(sentence, quotation, QuoteKind.NAME, null);
    } else if (list && !quotation.isLong()) {
      add(sentence, quotation, quotation.unsaid(), null);
    } else if (lead != null
        || quotation.words() > 3
        || quotation.isPunctuated()
        || surroundings.isStated(sentence, quotation)) {
      Attribution nobody = Attribution.ofNobody(quotation.range().start());
      add(sentence, quotation, QuoteKind.SPEECH, lead != null ? lead : nobody);
    } else {
      add(sentence, quotation, quotation.unsaid(), null);
    }
  }

  /** At the start of a sentence without an attribution behind it. */
  private void atStart(Sentence sentence, Quotation quotation) {
    boolean whole = surroundings.isAlone(sentence, quotation.at());
    boolean said = quotation.words() >= 3 || quotation.isPunctuated();
    if (whole && said && quotation.isCapital()) {
      Finding finding = new Finding(quotation.range(), QuoteKind.SPEECH, sentence.paragraph());
      Speaker recent = quotation.span().closed() ? discourse.recent() : null;
      findings.add(finding.attributed(recent, null, null));
      nestedOf(sentence, quotation, recent);
    } else if (surroundings.isUtterance(sentence, quotation)) {
      add(sentence, quotation, QuoteKind.SPEECH, surroundings.verbless(sentence, quotation));
    } else {
      add(sentence, quotation, quotation.unsaid(), null);
    }
  }

  /** In the middle of the narrator's sentence. */
  private void inside(
      Sentence sentence, Quotation quotation, @Nullable Attribution trailing, int behindLast) {
    int at = quotation.at();
    boolean comma = commaLeads && sentence.before(at).is(",");
    int to = comma ? at - 1 : at;
    Attribution lead = grammar.ahead(sentence.frame(), behindLast, to, false);
    if ((lead == null || lead.source() == null) && behindLast > sentence.from()) {
      Attribution whole = grammar.ahead(sentence.frame(), sentence.from(), to, false);
      lead = whole != null ? whole : lead;
    }
    if (lead != null && surroundings.leads(sentence, quotation, to, lead)) {
      add(sentence, quotation, QuoteKind.SPEECH, trailing != null ? trailing : lead);
      return;
    }
    Attribution found = surroundings.joined(trailing, lead);
    if (found == null || found.source() == null) {
      Attribution around = grammar.around(sentence.frame(), sentence.from(), at, sentence.to());
      found = around != null ? around : speakers.implied(sentence, found);
    }
    if (found != null && surroundings.isDirect(sentence, quotation, found)) {
      add(sentence, quotation, QuoteKind.SPEECH, found);
      return;
    }
    QuoteKind kind = surroundings.kindInside(sentence, quotation, found);
    Finding words = add(sentence, quotation, kind, found);
    if (found == null && kind.isUtterance() && !sentence.nested()) {
      words.attributed(discourse.recent(), null, null);
    }
  }
}
