package dev.gradus.author;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.body.RecordDeclaration;
import dev.gradus.problem.Literal;
import dev.gradus.problem.Problem;
import dev.gradus.problem.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the literals of examples as Java source. */
final class JavaText {
    private static final Pattern GENERIC = Pattern.compile("(List|Optional)<(.+)>");

    private final Map<String, List<String>> records = new HashMap<>();

    /** @param problem whose provided records the literals may name */
    JavaText(Problem problem) {
        this(problem.provided());
    }

    JavaText(List<SourceFile> provided) {
        JavaParser parser =
                new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
        for (SourceFile file : provided) {
            parser.parse(file.text())
                    .getResult()
                    .ifPresent(unit -> unit.findAll(RecordDeclaration.class)
                            .forEach(record -> records.put(
                                    record.getNameAsString(),
                                    record.getParameters().stream()
                                            .map(parameter -> parameter.getTypeAsString())
                                            .toList())));
        }
    }

    /** An expression of that type; {@code type} as Java source spells it. */
    String expression(Literal literal, String type) {
        if (literal instanceof Literal.Null) {
            return "(" + type + ") null";
        } else if (literal instanceof Literal.Bool it) {
            return String.valueOf(it.value());
        } else if (literal instanceof Literal.Chr it) {
            return "(char) " + (int) it.value();
        } else if (literal instanceof Literal.Text it) {
            return quoted(it.value());
        } else if (literal instanceof Literal.Num it) {
            return number(it.text(), type);
        } else if (literal instanceof Literal.Sequence it) {
            return sequence(it.elements(), type);
        } else if (literal instanceof Literal.Made it) {
            return made(it);
        }
        String name = ((Literal.Constant) literal).name();
        return name.contains(".") ? name : type + "." + name;
    }

    private static String number(String text, String type) {
        boolean isFloat = type.equalsIgnoreCase("float");
        if (text.endsWith("NaN") || text.endsWith("Infinity")) {
            String box = isFloat ? "Float" : "Double";
            String name =
                    text.endsWith("NaN") ? "NaN" : text.startsWith("-") ? "NEGATIVE_INFINITY" : "POSITIVE_INFINITY";
            return box + "." + name;
        }
        return switch (type) {
            case "double", "Double" -> text + "d";
            case "float", "Float" -> text + "f";
            case "long", "Long" -> text + "L";
            case "byte", "Byte" -> "(byte) " + text;
            case "short", "Short" -> "(short) " + text;
            default -> text;
        };
    }

    private String sequence(List<Literal> elements, String type) {
        Matcher generic = GENERIC.matcher(type);
        if (type.endsWith("[]")) {
            String element = type.substring(0, type.length() - 2);
            return "new " + element + "[] {" + joined(elements, element) + "}";
        }
        String element = generic.matches() ? generic.group(2) : "Object";
        // Not List.of: an element may be null.
        return "new java.util.ArrayList<" + element + ">(java.util.Arrays.<" + element + ">asList("
                + joined(elements, element) + "))";
    }

    private String made(Literal.Made made) {
        List<String> types = records.getOrDefault(made.typeName(), List.of());
        return IntStream.range(0, made.components().size())
                .mapToObj(i -> expression(made.components().get(i), i < types.size() ? types.get(i) : "Object"))
                .collect(Collectors.joining(", ", "new " + made.typeName() + "(", ")"));
    }

    private String joined(List<Literal> elements, String type) {
        return elements.stream().map(element -> expression(element, type)).collect(Collectors.joining(", "));
    }

    /** A string literal of that value. */
    static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
