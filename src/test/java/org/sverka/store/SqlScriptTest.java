package org.sverka.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlScriptTest {
  @Test
  void aSemicolonEndsAStatementUnlessItIsQuotedOrCommentedOrInATrigger() {
    String script =
        """
        -- first; a comment
        CREATE TABLE a (x TEXT DEFAULT ';', "y;z" TEXT, [b;c] TEXT); /* two; */ INSERT INTO a
        VALUES ('it''s; fine', 1, 2);;
        CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN
          UPDATE a SET x = CASE x WHEN 1 THEN 2 END;
          DELETE FROM a;
        END;
        SELECT CASE 1 WHEN 1 THEN 2 END; -- last""";

    assertThat(SqlScript.statements(script))
        .containsExactly(
            "CREATE TABLE a (x TEXT DEFAULT ';', \"y;z\" TEXT, [b;c] TEXT)",
            "INSERT INTO a\nVALUES ('it''s; fine', 1, 2)",
            "CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN\n  UPDATE a SET x = CASE x WHEN 1 THEN 2"
                + " END;\n  DELETE FROM a;\nEND",
            "SELECT CASE 1 WHEN 1 THEN 2 END");
  }
}
