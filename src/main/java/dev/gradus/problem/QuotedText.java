package dev.gradus.problem;

/**
 * A character or text between quotes, its Java escapes resolved.
 *
 * @param value what stands between the quotes
 * @param end the index after the closing quote
 */
record QuotedText(String value, int end) {
    /** Reads from the opening quote at index {@code start}. */
    static QuotedText read(String text, int start) throws CallFault {
        char quote = text.charAt(start);
        StringBuilder value = new StringBuilder();
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\') {
                at = escape(text, at, value);
            } else {
                value.append(text.charAt(at++));
            }
        }
        if (at == text.length()) {
            throw new CallFault(start + 1, "the quote that opens here is never closed", "close it with " + quote);
        }
        return new QuotedText(value.toString(), at + 1);
    }

    /** Appends what the escape stands for, and gives the index after it. */
    private static int escape(String text, int backslash, StringBuilder value) throws CallFault {
        char kind = backslash + 1 < text.length() ? text.charAt(backslash + 1) : ' ';
        if (kind == 'u') {
            return unicode(text, backslash, value);
        }
        if (kind >= '0' && kind <= '7') {
            return octal(text, backslash + 1, value);
        }
        int known = "btnfrs\"'\\".indexOf(kind);
        if (known < 0) {
            throw new CallFault(backslash + 1, "'\\" + kind + "' is no escape of Java", "write '\\\\' for a backslash");
        }
        value.append("\b\t\n\f\r \"'\\".charAt(known));
        return backslash + 2;
    }

    private static int unicode(String text, int backslash, StringBuilder value) throws CallFault {
        String digits = text.substring(backslash + 2, Math.min(backslash + 6, text.length()));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw new CallFault(backslash + 1, "'\\u' needs four hexadecimal digits", "write such as '\\u00e9'");
        }
        value.append((char) Integer.parseInt(digits, 16));
        return backslash + 6;
    }

    private static int octal(String text, int start, StringBuilder value) {
        int most = text.charAt(start) <= '3' ? 3 : 2;
        int end = start;
        while (end < text.length() && end - start < most && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
            end++;
        }
        value.append((char) Integer.parseInt(text.substring(start, end), 8));
        return end;
    }
}
