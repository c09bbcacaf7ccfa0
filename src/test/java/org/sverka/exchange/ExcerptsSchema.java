package org.sverka.exchange;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The published schema of the excerpts format. */
public final class ExcerptsSchema {
  private final JsonSchema schema;

  public ExcerptsSchema() {
    try (InputStream published =
        Objects.requireNonNull(getClass().getResourceAsStream("/schemas/excerpts.schema.json"))) {
      schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(published);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is wrong with a document; empty where it is valid. */
  public List<String> violations(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
