package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;

/** Reads in Russian what a person is called beside the name; title and name agree in case. */
final class RussianRoles {
  private final Lexicon lexicon;
  private final RussianPhrase phrases;

  RussianRoles(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phrases = new RussianPhrase(lexicon);
  }

  /** What a person is called before the name and, between commas, behind it. */
  List<Role> of(Frame frame, NameMention name) {
    List<Role> roles = new ArrayList<>();
    Tokens tokens = frame.tokens();
    if (isOwner(frame, name)) {
      return roles;
    }
    if (tokens.at(name.from() - 1).is("исполнении")) {
      roles.add(new Role(name.first().gender() == Gender.FEMININE ? "актриса" : "актер", Set.of()));
    }
    Set<Case> cases = EnumSet.allOf(Case.class);
    int first = Math.max(0, name.from() - 20);
    for (int i = name.from() - 1; i >= first; i--) {
      Token token = tokens.get(i);
      if (isBeing(token)) {
        addPredicate(tokens, i, roles);
        break;
      }
      if (token.isDash()
          || token.is(".")
          || token.is(":")
          || RussianSources.isFinite(lexicon, token)) {
        break;
      }
      if (isBetweenClauses(tokens, i) || (endsName(frame, i) && i < name.from() - 1)) {
        break;
      }
      addRole(frame, name, i, cases, roles);
    }
    if (tokens.at(name.to()).is(",")
        || tokens.at(name.to()).isDash()
        || tokens.at(name.to()).is("(")) {
      for (int i = name.to() + 1; i < Math.min(tokens.size(), name.to() + 6); i++) {
        Token token = tokens.get(i);
        if (token.is(",") || token.is(".") || RussianSources.isFinite(lexicon, token)) {
          break;
        }
        if (addRole(frame, name, i, cases, roles)) {
          break;
        }
      }
    }
    return roles;
  }

  private boolean isBeing(Token verb) {
    return lexicon.forms(verb).stream()
        .anyMatch(
            form ->
                form.part() == Part.VERB
                    && (form.lemma().equals("быть") || form.lemma().equals("стать")));
  }

  /** «Ключевым свидетелем был Иван Петров». */
  private void addPredicate(Tokens tokens, int verb, List<Role> roles) {
    for (WordForm form : lexicon.forms(tokens.at(verb - 1))) {
      if (form.part() == Part.NOUN && form.animate() && form.inCase() == Case.INSTRUMENTAL) {
        roles.add(new Role(RussianGrammar.plain(form.lemma()), Set.of()));
        return;
      }
    }
  }

  /**
   * «Аким Риддера Серик Байдаулетов»: whose the title is, or of what, and nobody's who bears it.
   */
  private static boolean isOwner(Frame frame, NameMention name) {
    return name.first().parts() == 1
        && !name.canBe(Case.NOMINATIVE)
        && frame.nameAt(name.to()) != null;
  }

  /** A comma before which another name stands ends what belongs to this one. */
  private static boolean isBetweenClauses(Tokens tokens, int i) {
    return tokens.get(i).is(",") && (tokens.at(i - 1).capital() || tokens.at(i - 1).isQuote());
  }

  private static boolean endsName(Frame frame, int i) {
    for (int start = i; start >= Math.max(0, i - 3); start--) {
      NameMention name = frame.nameAt(start);
      if (name != null && name.sure() && name.to() == i + 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param cases that the titles before leave the name; those of this one from here on
   */
  private boolean addRole(Frame frame, NameMention name, int i, Set<Case> cases, List<Role> roles) {
    Token token = frame.tokens().get(i);
    NameMention other = frame.nameAt(i);
    if (other != null && other.sure()) {
      return false;
    }
    for (WordForm form : lexicon.forms(token)) {
      boolean noun = form.part() == Part.NOUN && form.animate();
      if (noun
          && form.number() != Count.PLURAL
          && form.inCase() != null
          && cases.contains(form.inCase())
          && name.canBe(form.inCase())) {
        int end = i < name.from() ? name.from() : phrases.end(frame, i, frame.tokens().size());
        Set<String> modifiers =
            new HashSet<>(phrases.modifiers(frame.tokens(), phrases.start(frame, i), end, i));
        roles.add(new Role(RussianGrammar.plain(RussianSources.lemmaOf(token, form)), modifiers));
        cases.removeIf(each -> lexicon.forms(token).stream().noneMatch(one -> one.canBe(each)));
        return true;
      }
    }
    return false;
  }
}
