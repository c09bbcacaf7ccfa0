package org.sverka.exchange;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.exchange.ExcerptsDocument.Excerpt;
import org.sverka.exchange.ExcerptsDocument.Source;
import org.sverka.model.AnnotationId;
import org.sverka.model.ArticleId;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Link;
import org.sverka.model.LinkKind;
import org.sverka.model.Modality;
import org.sverka.model.Quote;
import org.sverka.model.Stance;
import org.sverka.model.Tag;
import org.sverka.model.TagId;

/** The elements of an excerpts file, each from its JSON to the model. */
final class ExcerptsElements {
  Source source(JsonElement element, String place) throws MalformedExcerptsException {
    JsonFields fields = JsonFields.of(element, place);
    String hash = fields.string("hash");
    if (!hash.matches("[0-9a-f]{64}")) {
      throw fields.wrong("hash", "64 digits in lower-case hexadecimal are wanted");
    }
    return new Source(
        new ArticleId(fields.word("id")), fields.string("source"), hash, fields.string("title"));
  }

  /**
   * @param position the tag's place in the file; the places of siblings follow from it
   */
  Tag tag(JsonElement element, String place, int position) throws MalformedExcerptsException {
    JsonFields fields = JsonFields.of(element, place);
    String colour = fields.string("colour");
    if (!colour.matches("#[0-9a-f]{6}")) {
      throw fields.wrong("colour", "a colour like #0f6e6e is wanted");
    }
    Integer key = fields.optionalInteger("key");
    if (key != null && (key < 1 || key > 9)) {
      throw fields.wrong("key", "a number from 1 to 9 is wanted");
    }
    String parent = fields.optionalWord("parent");
    return new Tag(
        new TagId(fields.word("id")),
        fields.word("name"),
        colour,
        key,
        parent == null ? null : new TagId(parent),
        fields.string("description"),
        position);
  }

  Claim claim(JsonElement element, String place) throws MalformedExcerptsException {
    JsonFields fields = JsonFields.of(element, place);
    return new Claim(
        new ClaimId(fields.word("id")),
        fields.word("title"),
        figure(fields.optionalObject("figure")),
        fields.string("note"),
        fields.instant("created"),
        fields.instant("modified"));
  }

  Excerpt excerpt(JsonElement element, String place) throws MalformedExcerptsException {
    JsonFields fields = JsonFields.of(element, place);
    AnnotationId id = new AnnotationId(fields.word("id"));
    int start = fields.integer("start");
    int end = fields.integer("end");
    if (start < 0 || end <= start) {
      throw fields.wrong("end", "0 ≤ start < end is wanted");
    }
    JsonFields quote = fields.optionalObject("quote");
    List<Evidence> evidence = new ArrayList<>();
    for (JsonFields tie : fields.objects("claims")) {
      evidence.add(
          new Evidence(
              id,
              new ClaimId(tie.word("claim")),
              tie.oneOf(Stance.class, "stance"),
              figure(tie.optionalObject("figure"))));
    }
    return new Excerpt(
        id,
        new ArticleId(fields.word("article")),
        start,
        end,
        fields.string("exact"),
        fields.string("prefix"),
        fields.string("suffix"),
        fields.words("tags").stream().map(TagId::new).toList(),
        fields.string("note"),
        quote == null ? null : new Quote(quote.optionalString("speaker")),
        evidence,
        fields.string("author"),
        fields.instant("created"),
        fields.instant("modified"));
  }

  Link link(JsonElement element, String place) throws MalformedExcerptsException {
    JsonFields fields = JsonFields.of(element, place);
    AnnotationId first = new AnnotationId(fields.word("first"));
    AnnotationId second = new AnnotationId(fields.word("second"));
    if (first.equals(second)) {
      throw fields.wrong("second", "another excerpt than the first is wanted");
    }
    return new Link(fields.oneOf(LinkKind.class, "kind"), first, second);
  }

  private static @Nullable Figure figure(@Nullable JsonFields fields)
      throws MalformedExcerptsException {
    if (fields == null) {
      return null;
    }
    return new Figure(
        fields.oneOf(FigureKind.class, "kind"),
        fields.optionalString("subject"),
        comparator(fields),
        fields.optionalNumber("value"),
        fields.optionalNumber("upper"),
        fields.optionalString("unit"),
        fields.optionalString("asOf"),
        fields.oneOf(Modality.class, "modality"));
  }

  private static FigureComparator comparator(JsonFields fields) throws MalformedExcerptsException {
    String sign = fields.string("comparator");
    for (FigureComparator each : FigureComparator.values()) {
      if (each.sign().equals(sign)) {
        return each;
      }
    }
    throw fields.wrong("comparator", "“" + sign + "” is not among its values");
  }
}
