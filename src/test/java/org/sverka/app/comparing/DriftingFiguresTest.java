package org.sverka.app.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.app.Jobs;
import org.sverka.compare.Difference;
import org.sverka.detect.figures.Figures;
import org.sverka.detect.quotes.Quotes;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;
import org.sverka.text.Morphology;
import org.sverka.text.TextHash;

/** Whether a figure that one article gives and the other does not is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DriftingFiguresTest {
  private static final Instant NOON = Instant.parse("2025-11-12T12:00:00Z");

  private final Morphology morphology = Morphology.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # dropped, written in words
          ru | Налог на причалы у мельницы снизят весной на пять процентов | Налог на причалы у мельницы снизят весной | true
          ru | Причалы у мельницы весной примут вдвое больше зерна из района | Причалы у мельницы весной примут больше зерна из района | true
          ru | Мост у старой мельницы обойдётся району в семь рублей сбора | Мост у старой мельницы обойдётся району сбором | true
          en | The harbour fee at the old mill will fall by five per cent in spring | The harbour fee at the old mill will fall in spring | true
          en | The harbour at the old mill will take twice as much grain in spring | The harbour at the old mill will take more grain in spring | true
          kk | Ескі диірмен жанындағы айлақ салығы көктемде бес пайыз төмендейді | Ескі диірмен жанындағы айлақ салығы көктемде төмендейді | true
          ru | Причалы у мельницы весной построят пять бригад плотников | Причалы у мельницы весной построят бригады плотников | true
          # another one in its place
          ru | Налог на причалы у мельницы снизят весной на пять процентов | Налог на причалы у мельницы снизят весной на шесть процентов | true
          kk | Ескі диірмен жанындағы айлақ салығы көктемде бес пайыз төмендейді | Ескі диірмен жанындағы айлақ салығы көктемде алты пайыз төмендейді | true
          # the same in words and in digits
          ru | Налог на причалы у мельницы снизят весной на пять процентов | Налог на причалы у мельницы снизят весной на 5% | false
          ru | Причалы у мельницы весной примут вдвое больше зерна из района | Причалы у мельницы весной примут в два раза больше зерна из района | false
          en | The harbour fee at the old mill will fall by five per cent in spring | The harbour fee at the old mill will fall by 5% in spring | false
          kk | Ескі диірмен жанындағы айлақ салығы көктемде бес пайыз төмендейді | Ескі диірмен жанындағы айлақ салығы көктемде 5% төмендейді | false
          # a number word that is no figure
          ru | Дорога прочно свяжет берега у мельницы между двумя посёлками | Дорога прочно свяжет берега у мельницы | false
          en | The road will tie the banks at the old mill between two villages | The road will tie the banks at the old mill | false
          kk | Жол ескі диірмен жанындағы екі ауылдың жағасын мықтап байланыстырады | Жол ескі диірмен жанындағы ауылдың жағасын мықтап байланыстырады | false
          """)
  void aFigureInWordsThatOnlyOneArticleGivesIsADifference(
      String language, String one, String other, boolean told) {
    Language spoken = Language.ofTag(language);
    Map<String, String> texts = new HashMap<>();
    List<Article> articles = new ArrayList<>();
    for (String words : List.of(one, other)) {
      String text = said(spoken, words);
      texts.put(TextHash.of(text), text);
      articles.add(article("a" + articles.size(), text, spoken));
    }

    List<Boolean> found =
        new DriftSearch(new Quotes(morphology), new Figures(morphology))
                .of(
                    articles,
                    List.of(),
                    hash -> Objects.requireNonNull(texts.get(hash)),
                    new Unwatched())
                .stream()
                .map(pair -> pair.differences().contains(Difference.NUMBER))
                .toList();

    assertThat(found).containsExactly(told);
  }

  private static String said(Language language, String words) {
    return switch (language) {
      case ENGLISH -> "“" + words + ",” said harbour master John Petrov.";
      case KAZAKH -> "«" + words + "», — деді айлақ бастығы Асқар Сейітов.";
      default -> "«" + words + "», — сказал начальник порта Иван Петров.";
    };
  }

  private static Article article(String name, String text, Language language) {
    return new Article(
        new ArticleId(name),
        name + ".txt",
        1,
        TextHash.of(text),
        new ArticleMetadata(name, TitleOrigin.HEADLINE, name, null, null, language),
        "UTF-8",
        text.length(),
        text.length(),
        List.of(),
        NOON);
  }

  /** Nobody looks, and nobody stops it. */
  private static final class Unwatched implements Jobs.Progress {
    @Override
    public void report(long done, long total) {}

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
