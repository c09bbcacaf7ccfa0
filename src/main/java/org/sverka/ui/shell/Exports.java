package org.sverka.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sverka.app.Jobs;
import org.sverka.app.Session;
import org.sverka.app.StoppableWriter;
import org.sverka.exchange.AnnotatedArticles;
import org.sverka.exchange.ExcerptsWriter;
import org.sverka.exchange.Exporter;
import org.sverka.exchange.TextSource;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.dialogs.ExportCard;
import org.sverka.ui.dialogs.FileDialogs;
import org.sverka.ui.inspector.AnnotationsModel;

/** Exports annotated excerpts: asks which and where, and writes in the background. */
final class Exports {
  private final Desk desk;
  private final AnnotationsModel listed;
  private final Jobs jobs;
  private final ExportCard card;
  private final FileDialogs files;
  private final Reports reports;
  private final Messages messages;
  private final Ground ground;

  Exports(
      Desk desk,
      AnnotationsModel listed,
      Jobs jobs,
      ExportCard card,
      FileDialogs files,
      Reports reports,
      Messages messages,
      Ground ground) {
    this.desk = desk;
    this.listed = listed;
    this.jobs = jobs;
    this.card = card;
    this.files = files;
    this.reports = reports;
    this.messages = messages;
    this.ground = ground;
  }

  void ask() {
    Session session = desk.session();
    if (session == null) {
      return;
    }
    card.ask(
        session.workspace().annotations().size(),
        listed.rows().size(),
        desk.selected().isPresent(),
        scope ->
            files
                .save(messages.get("export.heading"), suggestedName(session))
                .ifPresent(target -> export(session, scope, target)));
  }

  private static String suggestedName(Session session) {
    String name = Objects.requireNonNull(session.file().getFileName()).toString();
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)) + "-excerpts.json";
  }

  private void export(Session session, ExportCard.Scope scope, Path target) {
    AnnotatedArticles all = session.workspace().annotated();
    Optional<List<AnnotationId>> chosen = chosen(scope);
    TextSource texts = session.texts();
    jobs.start(
        "job.export",
        progress -> {
          AnnotatedArticles content = chosen.map(all::only).orElse(all);
          new Exporter()
              .export(
                  target,
                  out ->
                      new ExcerptsWriter(ground.version())
                          .write(
                              new StoppableWriter(out, progress),
                              content,
                              texts,
                              ground.clock().instant()));
          return content.annotations().size();
        },
        count -> reports.exported(target, count),
        reports::notExported);
  }

  /** Which annotations; empty for all. */
  private Optional<List<AnnotationId>> chosen(ExportCard.Scope scope) {
    return switch (scope) {
      case ALL -> Optional.empty();
      case LISTED -> Optional.of(listed.rows().stream().map(Annotation::id).toList());
      case SELECTED -> Optional.of(desk.selected().map(Annotation::id).stream().toList());
    };
  }
}
