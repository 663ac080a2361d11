package dev.gradus.grade;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a program so that it looks different and is the same: other names for what is its own, and unicode escapes. */
final class Disguise {
    private static final int DIGITS = 4;
    private static final double ESCAPED = 0.25;
    private static final List<String> LETTERS = List.of("a", "Z", "o", "0", "x", "_", "$", "ä", "µ", "Ж", "名");

    private final Random random;

    Disguise(Random random) {
        this.random = random;
    }

    /** @param kept words that must stay as they are */
    String of(String source, String kept) {
        return escaped(renamed(source, kept));
    }

    private String renamed(String source, String kept) {
        JavaParser parser =
                new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
        Optional<CompilationUnit> parsed = parser.parse(source)
                .getResult()
                .filter(unit -> unit.getTokenRange().isPresent());
        // What it cannot read is written another way already.
        if (parsed.isEmpty() || !parser.parse(source).isSuccessful()) {
            return source;
        }
        Set<String> own = own(parsed.get());
        own.removeAll(notOwn(parsed.get()));
        own.removeAll(Arrays.asList(kept.split("[^\\w$]+")));
        Map<String, String> names = new HashMap<>();
        own.forEach(name -> names.put(name, name(names.size())));
        StringBuilder text = new StringBuilder();
        for (JavaToken token : parsed.get().getTokenRange().orElseThrow()) {
            text.append(names.getOrDefault(token.getText(), token.getText()));
        }
        return text.toString();
    }

    private String name(int number) {
        return "l" + random.ints(6, 0, LETTERS.size()).mapToObj(LETTERS::get).collect(Collectors.joining()) + number;
    }

    /** Variables, classes, and methods that nobody else calls. */
    private static Set<String> own(CompilationUnit unit) {
        Stream<? extends NodeWithSimpleName<?>> all = Stream.of(
                        unit.findAll(VariableDeclarator.class),
                        unit.findAll(Parameter.class),
                        unit.findAll(TypeDeclaration.class),
                        unit.findAll(MethodDeclaration.class, Disguise::isOwn))
                .flatMap(List::stream)
                .map(node -> (NodeWithSimpleName<?>) node);
        return all.map(NodeWithSimpleName::getNameAsString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOwn(MethodDeclaration method) {
        return method.isPrivate() || method.isStatic();
    }

    private static Set<String> notOwn(CompilationUnit unit) {
        Set<String> names = new TreeSet<>(Set.of("Solution", "kl_divergence", "main"));
        unit.findAll(FieldAccessExpr.class).forEach(each -> names.add(each.getNameAsString()));
        unit.findAll(MethodReferenceExpr.class).forEach(each -> names.add(each.getIdentifier()));
        unit.findAll(MethodCallExpr.class, call -> call.getScope().isPresent())
                .forEach(each -> names.add(each.getNameAsString()));
        unit.findAll(MethodDeclaration.class, method -> !isOwn(method))
                .forEach(each -> names.add(each.getNameAsString()));
        unit.findAll(RecordDeclaration.class)
                .forEach(each -> each.getParameters().forEach(part -> names.add(part.getNameAsString())));
        unit.findAll(ImportDeclaration.class)
                .forEach(each ->
                        names.addAll(Arrays.asList(each.getNameAsString().split("\\."))));
        unit.findAll(StringLiteralExpr.class)
                .forEach(each -> names.addAll(Arrays.asList(each.getValue().split("\\W+"))));
        unit.findAll(com.github.javaparser.ast.expr.AnnotationExpr.class)
                .forEach(each -> names.add(each.getNameAsString()));
        return names;
    }

    /**
     * Java reads an escape like the character itself, wherever it stands, but after a backslash. A control character stays as it is: what
     * it does to a terminal, its escape does not.
     */
    private String escaped(String source) {
        StringBuilder text = new StringBuilder();
        int free = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                // The next character belongs to it; of an escape, all do.
                int end = i + 1;
                while (end < source.length() && source.charAt(end) == 'u') {
                    end++;
                }
                free = Math.max(free, end > i + 1 ? end + DIGITS : i + 2);
            }
            boolean isControl = Character.isISOControl(c) && !Character.isWhitespace(c);
            boolean isPlain = c < 0x7f && i >= free && c != '\\' && !isControl;
            text.append(isPlain && random.nextDouble() < ESCAPED ? escape(c) : String.valueOf(c));
        }
        return text.toString();
    }

    private String escape(char c) {
        return "\\" + "u".repeat(1 + random.nextInt(3))
                + String.format(random.nextBoolean() ? "%04x" : "%04X", (int) c);
    }
}
