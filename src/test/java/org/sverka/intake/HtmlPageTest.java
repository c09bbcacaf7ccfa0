package org.sverka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sverka.text.Language;

/** Saved pages of the kinds that news sites make. */
class HtmlPageTest {
  private final HtmlPage html = new HtmlPage();

  @Test
  void theArticleOfAModernPageComesOutWithoutTheRest() {
    Page page =
        html.page(
            """
            <!DOCTYPE html>
            <html lang="ru"><head>
            <title>Паром через залив отменили из-за тумана | Береговой вестник</title>
            <meta property="og:title" content="Паром через залив отменили из-за тумана">
            <meta property="og:site_name" content="Береговой вестник">
            <meta property="article:published_time" content="2025-10-03T09:15:00+05:00">
            <meta name="author" content="Лидия Каменская">
            <script>var banner = "<p>Текст скрипта, который никто не должен увидеть в статье</p>";</script>
            <style>.x { color: red }</style>
            </head><body class="page has-sidebar">
            <header><a href="/">Береговой вестник</a><nav><ul><li><a href="/a">Политика</a></li><li><a href="/b">Экономика</a></li></ul></nav></header>
            <div id="cookie-consent">Мы используем файлы cookie, чтобы сайт работал лучше, и просим вашего согласия на это. <button>Принять</button></div>
            <div class="breadcrumbs"><a href="/">Главная</a> / <a href="/c">Общество</a></div>
            <main><article class="post">
              <h1>Паром через залив отменили из-за тумана</h1>
              <div class="share-bar"><a href="#">Facebook</a> <a href="#">Telegram</a> Поделиться новостью с друзьями</div>
              <figure><img src="x.jpg" alt="паром"><figcaption>Паром у причала. Фото: Лидия Каменская</figcaption></figure>
              <div class="article-text">
                <p>Утренний рейс через залив <a href="/ferry">отменили</a>: видимость над водой упала до ста метров.</p>
                <p>«Рисковать людьми мы не станем», — сказал диспетчер порта Олег&nbsp;Рябинин.</p>
                <div class="ad-slot">Реклама: лучшие окна города по сниженной цене, звоните сегодня же, пока не поздно!</div>
                <p>Вернуть деньги за билет можно<br>в кассе или на сайте перевозчика.</p>
                <aside class="related"><h3>Читайте также</h3><a href="/1">Мост достроят к весне, обещает подрядчик</a></aside>
                <h2>Что дальше</h2>
                <p>Следующий рейс назначен на полдень, если туман рассеется.</p>
                <ul><li>Телефон порта не изменился.</li><li>Касса работает до шести вечера.</li></ul>
              </div>
              <div class="tags"><a href="/t">#паром</a> <a href="/t">#туман</a></div>
            </article>
            <section class="comments"><h3>Комментарии</h3><p>Вот так всегда: сначала построят причал, а потом думают, зачем он нужен городу и людям.</p>
            <p>А я вчера проехал без всяких помех, и никакого тумана над заливом не было до самого вечера.</p></section></main>
            <div class="sidebar"><h3>Популярное</h3><a href="/2">Хлеб подорожал</a><a href="/3">В парке открыли каток</a></div>
            <footer>© 2025 Береговой вестник. Все права защищены. При использовании материалов ссылка обязательна.</footer>
            </body></html>
            """);

    assertThat(page.text())
        .isEqualTo(
            """
            Паром через залив отменили из-за тумана

            Паром у причала. Фото: Лидия Каменская

            Утренний рейс через залив отменили: видимость над водой упала до ста метров.

            «Рисковать людьми мы не станем», — сказал диспетчер порта Олег\u00A0Рябинин.

            Вернуть деньги за билет можно
            в кассе или на сайте перевозчика.

            Что дальше

            Следующий рейс назначен на полдень, если туман рассеется.

            Телефон порта не изменился.

            Касса работает до шести вечера.""");
    assertThat(page.hints())
        .isEqualTo(
            new Page.Hints(
                "Паром через залив отменили из-за тумана",
                "Береговой вестник",
                "Лидия Каменская",
                LocalDate.of(2025, 10, 3),
                Language.RUSSIAN));
    assertThat(furniture(page)).containsExactly("Паром у причала. Фото: Лидия Каменская");
  }

  @Test
  void jsonLdSaysWhatTheMetaElementsLeaveOut() {
    Page page =
        html.page(
            """
            <html lang="kk-KZ"><head><title>Ауылда жаңа кітапхана ашылды</title>
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Басты бет"}]},
              {"@type": ["NewsArticle"], "headline": "Ауылда жаңа кітапхана ашылды", "datePublished": "2025-09-01T08:00:00+05:00",
               "author": [{"@type": "Person", "name": "Гүлнәр Әбілқызы"}], "publisher": {"@type": "Organization", "name": "Дала\\u0020үні"}}
            ]}
            </script></head>
            <body><div class="menu"><a href="/">Басты бет</a></div>
            <div class="wrap"><div class="col"><h1>Ауылда жаңа кітапхана ашылды</h1>
            <p>Жаңа кітапханада мыңнан астам кітап бар, деді мекеме басшысы.</p>
            <p>Оқырмандар енді кітапты үйінен шықпай-ақ таңдай алады.</p></div></div></body></html>
            """);

    assertThat(page.text())
        .isEqualTo(
            """
            Ауылда жаңа кітапхана ашылды

            Жаңа кітапханада мыңнан астам кітап бар, деді мекеме басшысы.

            Оқырмандар енді кітапты үйінен шықпай-ақ таңдай алады.""");
    assertThat(page.hints())
        .isEqualTo(
            new Page.Hints(
                "Ауылда жаңа кітапхана ашылды",
                "Дала үні",
                "Гүлнәр Әбілқызы",
                LocalDate.of(2025, 9, 1),
                Language.KAZAKH));
  }

  @Test
  void anOldPageOfTablesAndLineBreaksIsReadAsParagraphs() {
    Page page =
        html.page(
            """
            <html><head><title>Harbour Post - Ferry cancelled in fog</title></head><body>
            <table><tr><td width=150><a href=1>News</a><br><a href=2>Sport</a><br><a href=3>Weather</a></td>
            <td><b>Ferry cancelled in fog</b><br><br>
            The morning crossing was cancelled after visibility fell below a hundred metres.<br><br>
            "We will not risk lives," said the harbour master, adding that refunds<br>were on their way.<br><br>
            The next crossing is planned for noon.
            </td></tr></table></body></html>
            """);

    assertThat(page.text())
        .isEqualTo(
            """
            Ferry cancelled in fog

            The morning crossing was cancelled after visibility fell below a hundred metres.

            "We will not risk lives," said the harbour master, adding that refunds
            were on their way.

            The next crossing is planned for noon.""");
  }

  @Test
  void anArticleInSeveralSectionsIsWhole() {
    Page page =
        html.page(
            """
            <body><div id="root"><div class="story">
            <section><p>The first part of the story is told here, at some length, for the reader.</p></section>
            <section><p>The second part of the story follows the first one, as one would expect.</p></section>
            <section><p>The third part of the story closes it, and there is nothing behind it.</p></section>
            </div></div></body>
            """);

    assertThat(page.text().split("\n\n")).hasSize(3);
  }

  @Test
  void aClassNameThatOnlyResemblesAPartOfThePageIsKept() {
    Page page =
        html.page(
            """
            <body class="with-menu"><div class="shared-loads-download"><p>Farmers loaded the grain before sunrise and drove to town.</p>
            <p>By noon every lorry had been weighed, and prices had gone up again.</p></div></body>
            """);

    assertThat(page.text())
        .isEqualTo(
            "Farmers loaded the grain before sunrise and drove to town.\n\n"
                + "By noon every lorry had been weighed, and prices had gone up again.");
  }

  @Test
  void theNameOfTheSiteIsNoAuthor() {
    Page page =
        html.page(
            """
            <head><meta name="author" content="Береговой вестник"><meta property="og:site_name" content="Береговой вестник"></head>
            <body><article><p>Утренний рейс через залив отменили из-за тумана над водой.</p></article></body>
            """);

    assertThat(page.hints()).isEqualTo(new Page.Hints(null, "Береговой вестник", null, null, null));
  }

  @Test
  void theTimeElementAndTheHostStandInForMissingMetadata() {
    Page page =
        html.page(
            """
            <head><link rel="canonical" href="https://www.harbour-post.example/ferry"></head>
            <body><article><h1>Ferry cancelled</h1><time datetime="2025-10-03">Friday</time>
            <p>The morning crossing was cancelled after visibility fell below a hundred metres.</p></article></body>
            """);

    assertThat(page.hints())
        .isEqualTo(
            new Page.Hints(
                "Ferry cancelled", "harbour-post.example", null, LocalDate.of(2025, 10, 3), null));
  }

  @Test
  void brokenJsonIsPassedOver() {
    Page page =
        html.page(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": [[[</script>"
                + "<p>The morning crossing was cancelled because of the fog.</p>");

    assertThat(page.hints()).isEqualTo(Page.Hints.NONE);
  }

  private static List<String> furniture(Page page) {
    return page.furniture().stream().map(range -> range.of(page.text())).toList();
  }
}
