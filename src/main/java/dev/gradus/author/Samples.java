package dev.gradus.author;

import java.util.Optional;

/** First inputs and first answers for a new problem, by type as Java source spells it. */
final class Samples {
    private Samples() {}

    /** An argument as Java source. */
    static String argument(String type) {
        if (type.endsWith("[]")) {
            String element = type.substring(0, type.length() - 2);
            return "new " + type + " {" + elements(element) + "}";
        } else if (type.startsWith("List<") && type.endsWith(">")) {
            String element = type.substring("List<".length(), type.length() - 1);
            return "java.util.List.<" + element + ">of(" + elements(element) + ")";
        }
        return switch (type) {
            case "double", "Double", "Number", "Object" -> "0.5";
            case "float", "Float" -> "0.5f";
            case "int", "Integer" -> "2";
            case "long", "Long" -> "2L";
            case "short", "Short" -> "(short) 2";
            case "byte", "Byte" -> "(byte) 2";
            case "char", "Character" -> "'b'";
            case "boolean", "Boolean" -> "true";
            case "String" -> "\"abc\"";
            default ->
                type.startsWith("Map<")
                        ? "java.util.Map.of()"
                        : type.startsWith("Optional<") ? "java.util.Optional.empty()" : "null";
        };
    }

    private static String elements(String type) {
        String first = type.endsWith("[]") ? array(type) : argument(type);
        String second = switch (type) {
            case "double", "Double" -> "0.25";
            case "float", "Float" -> "0.25f";
            case "int", "Integer" -> "1";
            case "long", "Long" -> "1L";
            case "String" -> "\"b\"";
            default -> first;
        };
        return type.equals("double") || type.equals("Double") ? second + ", 0.75" : second + ", " + first;
    }

    private static String array(String type) {
        String element = type.substring(0, type.length() - 2);
        return "{" + elements(element) + "}";
    }

    /** The same as an example writes it; empty where it cannot. */
    static Optional<String> literal(String type) {
        String java = argument(type);
        if (java.contains("Map.of") || java.contains("Optional.") || java.startsWith("(") || java.equals("null")) {
            return Optional.empty();
        }
        String text = java.replaceAll("new [\\w\\[\\]]+ \\{", "[")
                .replaceAll("java\\.util\\.List\\.<[^(]*>of\\(", "[")
                .replace('{', '[')
                .replace('}', ']')
                .replace(')', ']');
        return Optional.of(text.replaceAll("(?<=\\d)[fL]\\b", ""));
    }

    /** What a method returns that is not written yet, as Java source; empty for {@code void}. */
    static String standIn(String type) {
        if (type.endsWith("[]")) {
            return "new " + type.replaceFirst("\\[]", "[0]");
        } else if (type.startsWith("List<")) {
            return "List.of()";
        } else if (type.startsWith("Map<")) {
            return "Map.of()";
        } else if (type.startsWith("Optional<")) {
            return "Optional.empty()";
        }
        return switch (type) {
            case "void" -> "";
            case "double", "float", "int", "long", "short", "byte", "char" -> "0";
            case "Double" -> "0.0";
            case "Float" -> "0f";
            case "Long" -> "0L";
            case "Integer", "Number", "Object" -> "0";
            case "Short" -> "(short) 0";
            case "Byte" -> "(byte) 0";
            case "Character" -> "'a'";
            case "boolean", "Boolean" -> "false";
            case "String" -> "\"\"";
            default -> "null";
        };
    }

    /** Another value of the type than {@link #standIn} gives. */
    static String other(String type) {
        return switch (type) {
            case "double", "float", "int", "long", "short", "byte", "char" -> "1";
            case "Double" -> "1.0";
            case "Float" -> "1f";
            case "Long" -> "1L";
            case "Integer", "Number", "Object" -> "1";
            case "Short" -> "(short) 1";
            case "Byte" -> "(byte) 1";
            case "Character" -> "'z'";
            case "boolean", "Boolean" -> "true";
            case "String" -> "\"?\"";
            default -> "null";
        };
    }
}
