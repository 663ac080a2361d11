package dev.gradus.report;

/** Decides where a fraction on one line needs brackets that it does not need on two. */
final class MathGrouping {
    private MathGrouping() {}

    /** What stands above the line: in brackets if it has an operator or a space outside of brackets. */
    static String above(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            depth += "([{".indexOf(unit) >= 0 ? 1 : ")]}".indexOf(unit) >= 0 ? -1 : 0;
            if (depth == 0 && i > 0 && (unit == ' ' || unit == '/' || unit == '+' || unit == '-')) {
                return "(" + text + ")";
            }
        }
        return text;
    }

    /** What stands below it: in brackets too if it is a product, for {@code 1/2x} reads as a half of x. */
    static String below(String text) {
        String bare = withoutScripts(text);
        boolean one = bare.matches("[0-9.]+")
                || bare.codePointCount(0, bare.length()) <= 1
                || bare.matches("\\p{L}+")
                || bare.matches("\\p{L}*\\([^()]*\\)")
                || bare.matches("\\|[^|]*\\|");
        return one ? text : "(" + text + ")";
    }

    private static String withoutScripts(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints()
                .filter(character -> !Scripts.isScript(character) && Columns.of(character) > 0)
                .forEach(bare::appendCodePoint);
        return bare.toString().replaceAll("[_^][A-Za-z0-9]+", "");
    }
}
