package org.sverka.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sverka.text.Stems;
import org.sverka.text.TextRange;
import org.sverka.text.Words;

/**
 * An utterance taken apart into words.
 *
 * @param ranges of each word, in chars of the utterance's words
 * @param forms in lower case, е for ё
 * @param stems of each word; a word of grammar is its own stem
 */
record UtteranceWords(
    Utterance utterance, List<TextRange> ranges, List<String> forms, List<String> stems) {

  static UtteranceWords of(Utterance utterance) {
    String text = utterance.words();
    Stems stemmer = Stems.of(utterance.language());
    List<TextRange> ranges = List.copyOf(Words.of(text).ranges());
    List<String> forms = new ArrayList<>(ranges.size());
    List<String> stems = new ArrayList<>(ranges.size());
    for (TextRange range : ranges) {
      String form = range.of(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
      forms.add(form);
      stems.add(FunctionWords.contains(form) ? form : stemmer.stem(form));
    }
    return new UtteranceWords(utterance, ranges, forms, stems);
  }

  int size() {
    return ranges.size();
  }

  boolean isContent(int word) {
    return !FunctionWords.contains(forms.get(word));
  }

  Set<String> contentStems() {
    Set<String> content = new HashSet<>();
    for (int word = 0; word < size(); word++) {
      if (isContent(word)) {
        content.add(stems.get(word));
      }
    }
    return content;
  }
}
