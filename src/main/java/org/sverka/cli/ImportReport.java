package org.sverka.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.app.ArticleImport;
import org.sverka.exchange.ExcerptsReading;
import org.sverka.exchange.ImportPlan;
import org.sverka.exchange.ImportPlan.Unplaced;

/** The account of an import: what failed is named at once, the counts at the end. Mutable. */
final class ImportReport {
  private record Refused(Path file, String reason) {}

  private record Excerpts(Path file, ImportPlan plan) {}

  private final Path workspace;
  private final Terminal terminal;
  private final List<Refused> refused = new ArrayList<>();
  private final List<Excerpts> excerpts = new ArrayList<>();
  private ArticleImport.@Nullable Report articles;

  ImportReport(Path workspace, Terminal terminal) {
    this.workspace = workspace;
    this.terminal = terminal;
  }

  void articles(ArticleImport.Report report) {
    articles = report;
    for (ArticleImport.Refused each : report.refused()) {
      refused.add(new Refused(each.file(), Terminal.spelt(each.refusal().reason())));
      terminal.fail(Inputs.sentence(each.file(), each.refusal()));
    }
    for (ArticleImport.Damaged each : report.damaged()) {
      terminal.warn(
          String.format(
              "“%s” came in, but %d of its characters could not be read: compare it with its"
                  + " source.",
              each.file(), each.unreadable()));
    }
  }

  void refused(ExcerptsReading.Refused reading) {
    refused.add(new Refused(reading.file(), Terminal.spelt(reading.problem())));
    terminal.fail(reading.sentence());
  }

  void excerpts(Path file, ImportPlan plan) {
    excerpts.add(new Excerpts(file, plan));
    for (Unplaced each : plan.unplaced()) {
      terminal.fail(sentence(file, each));
    }
  }

  private static String sentence(Path file, Unplaced unplaced) {
    String about = "“" + file + "”: the annotation " + unplaced.id() + " of " + unplaced.source();
    return switch (unplaced.reason()) {
      case LOST ->
          about
              + " was left out, because its words “"
              + shortened(unplaced.exact())
              + "” are not at their place: mark them again.";
      case NO_SUCH_ARTICLE ->
          about
              + " was left out, because the workspace does not have that text: import the article"
              + " first.";
    };
  }

  private static String shortened(String words) {
    int most = 60;
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
  }

  /** The counts in words. */
  void say() {
    if (articles != null) {
      terminal.say(
          String.format(
              "%d articles added, %d new revisions, %d already there, %d not read",
              articles.added().size(),
              articles.revised().size(),
              articles.same(),
              articles.refused().size()));
    }
    for (Excerpts each : excerpts) {
      ImportPlan plan = each.plan();
      terminal.say(
          String.format(
              "%s: %d annotations added, %d already there, %d lost, %d without their article;"
                  + " %d tags, %d claims and %d links added",
              each.file(),
              plan.counts().added(),
              plan.counts().alreadyThere(),
              plan.counts().lost(),
              plan.counts().noSuchArticle(),
              plan.tags().added(),
              plan.claims().added(),
              plan.links().added()));
    }
  }

  void write(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("workspace").value(workspace.toString());
    json.name("articles").beginObject();
    json.name("added").value(articles == null ? 0 : articles.added().size());
    json.name("revised").value(articles == null ? 0 : articles.revised().size());
    json.name("alreadyThere").value(articles == null ? 0 : articles.same());
    json.name("damaged").beginArray();
    for (ArticleImport.Damaged each :
        articles == null ? List.<ArticleImport.Damaged>of() : articles.damaged()) {
      json.beginObject();
      json.name("file").value(each.file().toString());
      json.name("unreadable").value(each.unreadable());
      json.endObject();
    }
    json.endArray();
    json.endObject();
    json.name("excerpts").beginArray();
    for (Excerpts each : excerpts) {
      write(json, each);
    }
    json.endArray();
    json.name("refused").beginArray();
    for (Refused each : refused) {
      json.beginObject();
      json.name("file").value(each.file().toString());
      json.name("reason").value(each.reason());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void write(JsonWriter json, Excerpts excerpts) throws IOException {
    ImportPlan plan = excerpts.plan();
    json.beginObject();
    json.name("file").value(excerpts.file().toString());
    json.name("added").value(plan.counts().added());
    json.name("alreadyThere").value(plan.counts().alreadyThere());
    json.name("lost").value(plan.counts().lost());
    json.name("noSuchArticle").value(plan.counts().noSuchArticle());
    json.name("tagsAdded").value(plan.tags().added());
    json.name("claimsAdded").value(plan.claims().added());
    json.name("linksAdded").value(plan.links().added());
    json.name("unplaced").beginArray();
    for (Unplaced each : plan.unplaced()) {
      json.beginObject();
      json.name("id").value(each.id().value());
      json.name("source").value(each.source());
      json.name("exact").value(each.exact());
      json.name("reason").value(Terminal.spelt(each.reason()));
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
