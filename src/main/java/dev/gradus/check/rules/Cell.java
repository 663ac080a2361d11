package dev.gradus.check.rules;

/** An array, a list or another object, as one place that holds whatever was ever put into it. Its content only grows. */
final class Cell {
    private Value content = Value.NOTHING;

    Value content() {
        return content;
    }

    /** Puts a value in beside what is there; tells whether that was news. */
    boolean put(Value value) {
        Value grown = content.or(value);
        boolean news = !grown.equals(content);
        content = grown;
        return news;
    }
}
