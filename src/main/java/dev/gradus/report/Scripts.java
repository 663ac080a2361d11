package dev.gradus.report;

import java.util.Optional;

/** Raised and lowered text in Unicode, as far as Unicode has it. */
final class Scripts {
    private static final String RAISABLE = "0123456789+-=()niabcdefghjklmoprstuvwxyzTABDEGHIJKLMNOPRUW′";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵁᵂ′";
    private static final String LOWERABLE = "0123456789+-=()aehijklmnoprstuvxβγρφχ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ";

    private Scripts() {}

    /** The text as superscript, empty if one of its characters has none. */
    static Optional<String> raised(String text) {
        return mapped(text, RAISABLE, RAISED);
    }

    /** The text as subscript, empty if one of its characters has none. */
    static Optional<String> lowered(String text) {
        return mapped(text, LOWERABLE, LOWERED);
    }

    /** Tells whether it is a letter or digit, raised, lowered or neither. */
    static boolean isScript(int character) {
        return RAISED.indexOf(character) >= 0 || LOWERED.indexOf(character) >= 0;
    }

    private static Optional<String> mapped(String text, String from, String to) {
        StringBuilder mapped = new StringBuilder();
        for (char unit : text.toCharArray()) {
            int index = from.indexOf(unit);
            if (index < 0) {
                return Optional.empty();
            }
            mapped.append(to.charAt(index));
        }
        return Optional.of(mapped.toString());
    }
}
