package dev.gradus.author;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import dev.gradus.problem.Literal;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The texts of a package in which everything is true, and a TODO stands wherever an author has to think. */
final class FirstDraft {
    static final String WRONG = "always-the-same";

    private final String id;
    private final Blueprint blueprint;
    private final Map<String, String> answers;
    private final Optional<Problem> before;

    /**
     * @param answers of the reference to the first input of each method, as reports write them; empty in a draft that is run to get them
     * @param before the problem that this one comes after
     */
    FirstDraft(String id, Blueprint blueprint, Map<String, String> answers, Optional<Problem> before) {
        this.id = id;
        this.blueprint = blueprint;
        this.answers = answers;
        this.before = before;
    }

    String testClass() {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return (Character.isDigit(name.charAt(0)) ? "Problem" : "") + name + "Test";
    }

    String yaml() {
        StringBuilder text = new StringBuilder();
        text.append("format: 1\n");
        text.append("title: ").append(title()).append("\n");
        text.append("kind: code\n");
        text.append("track: ")
                .append(before.map(problem -> problem.listing().track()).orElse("basics"))
                .append('\n');
        text.append("order: ")
                .append(before.map(problem -> problem.listing().order() + 10).orElse(10))
                .append('\n');
        text.append("difficulty: 1\n");
        text.append(
                "topics: [numbers] # TODO: what it is about; then look at the title, the order and the stars above\n");
        text.append("tests:\n");
        text.append("  # TODO: a line for each thing that a right solution does\n");
        for (MethodDeclaration method : blueprint.methods()) {
            text.append("  - {id: ")
                    .append(testId(method))
                    .append(", title: \"")
                    .append(method.getNameAsString())
                    .append(" answers a first input\", points: 1}\n");
        }
        List<String> examples = blueprint.methods().stream()
                .flatMap(method -> example(method).stream())
                .toList();
        if (!examples.isEmpty()) {
            text.append("examples:\n");
            examples.forEach(example -> text.append("  - {").append(example).append("}\n"));
        }
        text.append("limits: {steps: 5000000, wall: 10s, heap: 128 MiB, output: 64 KiB}\n");
        text.append("hints:\n");
        text.append("  - \"TODO: a question that gets someone started who has written nothing yet.\"\n");
        text.append("  - \"TODO: the idea, without the code.\"\n");
        text.append("wrong:\n");
        text.append("  # TODO: a mistake for each test, under a name that says what it is\n");
        text.append("  ").append(WRONG).append(":\n");
        text.append("    fails: [")
                .append(blueprint.methods().stream().map(FirstDraft::testId).collect(Collectors.joining(", ")))
                .append("]\n");
        text.append("    says: \"The answer is the same whatever the input is.\"\n");
        return text.toString();
    }

    private Optional<String> example(MethodDeclaration method) {
        List<String> arguments = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            Optional<String> literal = Samples.literal(type(parameter));
            if (literal.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(literal.get());
        }
        Optional<String> answer =
                answer(method).filter(text -> isScalar(method.getTypeAsString()) || isList(method.getTypeAsString()));
        return answer.map(text ->
                "call: '" + method.getNameAsString() + "(" + String.join(", ", arguments) + ")', returns: " + text);
    }

    private static boolean isScalar(String type) {
        return List.of(
                        "double", "float", "int", "long", "short", "byte", "boolean", "Double", "Integer", "Long",
                        "Boolean")
                .contains(type);
    }

    private static boolean isList(String type) {
        return List.of("double[]", "int[]", "long[]", "boolean[]").contains(type);
    }

    String statement() {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(title())
                .append("\n\n## Background\n\nTODO: why anybody would want to know this, in three sentences.\n\n");
        text.append("## Task\n\nWrite\n\n```java\n");
        blueprint
                .methods()
                .forEach(method -> text.append(method.getDeclarationAsString(true, true, true))
                        .append('\n'));
        text.append(
                "```\n\nTODO: what it returns, with the formula, the unit, and what happens at the edges.\n\n## Input\n\n");
        for (MethodDeclaration method : blueprint.methods()) {
            method.getParameters()
                    .forEach(parameter -> text.append("- `")
                            .append(parameter.getNameAsString())
                            .append("`: TODO: what it is, and what it never is\n"));
        }
        text.append("\n## Examples\n\n```\n");
        for (MethodDeclaration method : blueprint.methods()) {
            example(method)
                    .ifPresent(example -> text.append(example.replaceFirst("call: '(.*)', returns: ", "$1 = "))
                            .append('\n'));
        }
        return text.append("```\n\nTODO: the first example by hand, step by step.\n")
                .toString();
    }

    String tests() {
        StringBuilder text = new StringBuilder();
        StringBuilder body = new StringBuilder();
        body.append("    // TODO: inputs that wrong solutions get wrong, and answers worked out by another route\n");
        for (MethodDeclaration method : blueprint.methods()) {
            body.append("    @Test\n    void ").append(testId(method)).append("() {\n");
            body.append("        ").append(assertion(method)).append("\n    }\n\n");
        }
        if (body.indexOf("assertClose") >= 0) {
            text.append("import static dev.gradus.testing.Close.assertClose;\n");
        }
        text.append("import static org.junit.jupiter.api.Assertions.*;\n\nimport org.junit.jupiter.api.Test;\n");
        text.append("\nclass ").append(testClass()).append(" {\n");
        return text.append(body.toString().stripTrailing()).append("\n}\n").toString();
    }

    private String assertion(MethodDeclaration method) {
        String type = method.getTypeAsString();
        String call = "Solution." + method.getNameAsString() + "("
                + method.getParameters().stream()
                        .map(parameter -> Samples.argument(type(parameter)))
                        .collect(Collectors.joining(", "))
                + ")";
        if (type.equals("void")) {
            return call + ";";
        }
        Optional<String> answer = answer(method);
        if (answers.isEmpty()) {
            return call + ";";
        } else if (answer.isEmpty()) {
            return answers.containsKey(method.getNameAsString())
                    ? "assertNotNull(" + call + ", \"TODO: what to look at\");"
                    : "assertThrows(IllegalArgumentException.class, () -> " + call + ", \"TODO: what to look at\");";
        }
        boolean isReal = List.of("double", "float", "Double", "Float").contains(type);
        String expected = type.endsWith("[]")
                ? "new " + type + " " + answer.get().replace('[', '{').replace(']', '}')
                : type.equals("String") || type.equals("boolean") || type.equals("Boolean")
                        ? answer.get()
                        : new JavaText(List.of()).expression(new Literal.Num(answer.get()), type);
        String end =
                ", " + call + (isReal || type.equals("double[]") ? ", 1e-9" : "") + ", \"TODO: what to look at\");";
        if (isReal || type.equals("double[]")) {
            return "assertClose(" + expected + end;
        }
        return (type.endsWith("[]") ? "assertArrayEquals(" : "assertEquals(") + expected + end;
    }

    /** The reference's answer in a form that Java and examples can be given; empty where there is none. */
    private Optional<String> answer(MethodDeclaration method) {
        String type = method.getTypeAsString();
        String answer = answers.getOrDefault(method.getNameAsString(), "");
        boolean simple = isScalar(type) || type.equals("float") || type.equals("Float") || type.equals("short");
        boolean fits = simple && answer.matches("[-+.\\w]+")
                || type.equals("String") && answer.matches("\"[^\"\\\\\\n]*\"")
                || isList(type)
                        && answer.matches("\\[[-+.\\w, ]*]")
                        && !answer.contains("NaN")
                        && !answer.contains("Infinity");
        return fits && !answer.equals("null") ? Optional.of(answer) : Optional.empty();
    }

    String wrong() {
        StringBuilder text = new StringBuilder();
        if (blueprint.reference().contains("import java.util.*;")) {
            text.append("import java.util.*;\n\n");
        } else {
            blueprint
                    .template()
                    .lines()
                    .filter(line -> line.startsWith("import "))
                    .forEach(line -> text.append(line).append('\n'));
        }
        text.append("public class Solution {\n");
        for (MethodDeclaration method : blueprint.methods()) {
            text.append("    public static ")
                    .append(Scaffold.declaration(method)
                            .replaceFirst("^public ", "")
                            .replaceFirst("^static ", ""))
                    .append(" {\n        ")
                    .append(wrongBody(method))
                    .append("\n    }\n\n");
        }
        return text.toString().stripTrailing() + "\n}\n";
    }

    private String wrongBody(MethodDeclaration method) {
        String type = method.getTypeAsString();
        String answer = answers.getOrDefault(method.getNameAsString(), "");
        if (type.equals("void")) {
            return "throw new IllegalStateException(\"not done\");";
        } else if (answer(method).isEmpty()) {
            return type.matches("[a-z]+") ? "return " + Samples.standIn(type) + ";" : "return null;";
        }
        boolean same = answer.matches("[-+]?0(?:\\.0)?|false|\"\"|\\[]");
        return "return " + (same ? Samples.other(type) : Samples.standIn(type)) + ";";
    }

    private String title() {
        String words = id.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String testId(MethodDeclaration method) {
        return method.getNameAsString() + "AnswersAFirstInput";
    }

    private static String type(Parameter parameter) {
        return parameter.getTypeAsString() + (parameter.isVarArgs() ? "[]" : "");
    }
}
