package org.sverka.detect.quotes;

import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/**
 * What was found in quotation marks, or in an interview's turn.
 *
 * @param range what stands between the marks, in chars; of a turn what follows its dash or label
 * @param speaker the fullest name that the article has for whoever said it, in the nominative; what
 *     the article calls them where it has no name; null where unknown or nobody's words
 * @param speakerMention where the article says who, in chars: a name, a title or a pronoun; null
 *     where it does not
 * @param cue the words that attribute it («отметил», "according to"); null where there are none
 * @param utterance the same number for the pieces of one utterance that its attribution cuts; null
 *     where it is whole
 */
public record QuoteMention(
    TextRange range,
    QuoteKind kind,
    @Nullable String speaker,
    @Nullable TextRange speakerMention,
    @Nullable String cue,
    @Nullable Integer utterance) {}
