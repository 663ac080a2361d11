package dev.gradus.compile.words;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Which bracket closes which, and which one a token stands in; each kind is counted alone, so that a missing one spoils only its own. */
final class Brackets {
    private final int[] closing;
    private final int[] around;

    Brackets(List<Token> tokens) {
        closing = new int[tokens.size()];
        around = new int[tokens.size()];
        Arrays.fill(closing, -1);
        match(tokens, "(", ")");
        match(tokens, "[", "]");
        match(tokens, "{", "}");
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            around[i] = open.isEmpty() ? -1 : open.peek();
            String text = tokens.get(i).text();
            if (text.equals("(") || text.equals("[") || text.equals("{")) {
                open.push(i);
            } else if ((text.equals(")") || text.equals("]") || text.equals("}")) && !open.isEmpty()) {
                open.pop();
            }
        }
    }

    private void match(List<Token> tokens, String opens, String closes) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(opens)) {
                open.push(i);
            } else if (tokens.get(i).is(closes) && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
    }

    /** The number of the token that closes the bracket of that number; -1 if none does. */
    int closing(int open) {
        return closing[open];
    }

    /** The number of the innermost bracket that the token of that number stands in; -1 for none. */
    int around(int index) {
        return around[index];
    }
}
