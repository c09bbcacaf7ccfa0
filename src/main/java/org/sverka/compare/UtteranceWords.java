package org.sverka.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.Stems;
import org.sverka.text.TextRange;
import org.sverka.text.Words;

/**
 * An utterance taken apart into words.
 *
 * @param ranges of each word, in chars of the utterance's words
 * @param forms in lower case, е for ё
 * @param stems of each word; a word of grammar is its own stem
 * @param content which words tell one utterance from another: no grammar, no part of a name
 * @param contentStems the stems of these
 * @param numbers what is said in numbers, in order
 * @param surname the stem of the last word of the speaker's name; null where nobody is named
 */
record UtteranceWords(
    Utterance utterance,
    List<TextRange> ranges,
    List<String> forms,
    List<String> stems,
    BitSet content,
    Set<String> contentStems,
    List<SaidNumber> numbers,
    @Nullable String surname) {

  static UtteranceWords of(Utterance utterance) {
    return of(utterance, List.of(), List.of());
  }

  /**
   * @param names in chars of the article: titles and names that everybody uses
   * @param figures inside the utterance, in order
   */
  static UtteranceWords of(Utterance utterance, List<TextRange> names, List<FoundFigure> figures) {
    String text = utterance.words();
    Stems stemmer = Stems.of(utterance.language());
    List<TextRange> ranges = List.copyOf(Words.of(text).ranges());
    List<String> forms = new ArrayList<>(ranges.size());
    List<String> stems = new ArrayList<>(ranges.size());
    BitSet content = new BitSet(ranges.size());
    for (TextRange range : ranges) {
      TextRange inArticle = range.shift(utterance.range().start());
      String form = range.of(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
      boolean named = names.stream().anyMatch(inArticle::overlaps);
      content.set(forms.size(), !named && !FunctionWords.contains(form));
      forms.add(form);
      stems.add(FunctionWords.contains(form) ? form : stemmer.stem(form));
    }
    Set<String> contentStems = new HashSet<>();
    content.stream().forEach(word -> contentStems.add(stems.get(word)));
    return new UtteranceWords(
        utterance,
        ranges,
        forms,
        stems,
        content,
        contentStems,
        SaidNumber.of(utterance, ranges, forms, figures),
        surname(utterance.speaker(), stemmer));
  }

  int size() {
    return ranges.size();
  }

  boolean isContent(int word) {
    return !FunctionWords.contains(forms.get(word));
  }

  /** Whether it names the speaker of another as its source: «Orlova promised that…». */
  boolean names(UtteranceWords other) {
    String wanted = other.surname();
    return wanted != null && stems.contains(wanted);
  }

  private static @Nullable String surname(@Nullable String speaker, Stems stemmer) {
    return speaker == null
        ? null
        : stemmer.stem(
            speaker
                .substring(speaker.lastIndexOf(' ') + 1)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е'));
  }
}
