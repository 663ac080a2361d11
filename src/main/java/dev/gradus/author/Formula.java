package dev.gradus.author;

import java.math.BigDecimal;

/**
 * Works out a formula such as {@code 0.5*ln(0.5/0.25) + sqrt(2)^3} to {@value Decimals#DIGITS} digits: numbers, {@code + - * / ^},
 * brackets, {@code ln}, {@code log2}, {@code exp}, {@code sqrt}.
 */
final class Formula {
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    private Formula(String text) {
        this.text = text;
    }

    /**
     * Gives its value.
     *
     * @throws IllegalArgumentException if it cannot be read; the message says where
     * @throws ArithmeticException if it has no value, as 1/0
     */
    static BigDecimal value(String text) {
        Formula formula = new Formula(text);
        BigDecimal value = formula.sum();
        if (formula.peek() != 0) {
            throw formula.unread("an operator");
        }
        return value;
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (peek() == '+' || peek() == '-') {
            boolean plus = text.charAt(at++) == '+';
            BigDecimal next = product();
            value = plus ? value.add(next, Decimals.CONTEXT) : value.subtract(next, Decimals.CONTEXT);
        }
        return value;
    }

    private BigDecimal product() {
        BigDecimal value = signed();
        while (peek() == '*' || peek() == '/') {
            boolean times = text.charAt(at++) == '*';
            BigDecimal next = signed();
            value = times ? value.multiply(next, Decimals.CONTEXT) : value.divide(next, Decimals.CONTEXT);
        }
        return value;
    }

    private BigDecimal signed() {
        if (peek() == '-') {
            at++;
            return signed().negate();
        }
        BigDecimal base = atom();
        if (peek() == '^') {
            at++;
            return Decimals.power(base, signed());
        }
        return base;
    }

    private BigDecimal atom() {
        char next = peek();
        if (next == '(') {
            return bracketed();
        }
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "ln" -> Decimals.ln(bracketed());
            case "log2" -> Decimals.log2(bracketed());
            case "exp" -> Decimals.exp(bracketed());
            case "sqrt" -> Decimals.sqrt(bracketed());
            default -> number(word, start);
        };
    }

    private BigDecimal number(String word, int start) {
        if (!word.matches("\\d+(\\.\\d+)?")) {
            at = start;
            throw unread("a number, a bracket, or one of ln, log2, exp, sqrt");
        }
        return new BigDecimal(word);
    }

    private BigDecimal bracketed() {
        if (peek() != '(') {
            throw unread("'('");
        }
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("it is nested too deeply");
        }
        at++;
        BigDecimal value = sum();
        if (peek() != ')') {
            throw unread("')'");
        }
        at++;
        depth--;
        return value;
    }

    /** The next character that is no space; 0 at the end. */
    private char peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException unread(String wanted) {
        return new IllegalArgumentException("at character " + (at + 1) + " it should have " + wanted);
    }
}
