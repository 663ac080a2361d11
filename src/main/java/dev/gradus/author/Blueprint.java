package dev.gradus.author;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The two ends of a problem that is yet to be written.
 *
 * @param reference the text of a right solution
 * @param template the same without what is the learner's to write
 * @param methods the contract, in order
 * @param isWritten whether the reference is one, or only stands in its place
 */
record Blueprint(String reference, String template, List<MethodDeclaration> methods, boolean isWritten) {
    private static final Pattern BEGIN = Pattern.compile("\\s*//\\s*BEGIN SOLUTION\\s*");
    private static final Pattern END = Pattern.compile("\\s*//\\s*END SOLUTION\\s*");

    private record Region(int first, int last) {
        boolean holds(Range range) {
            return range.begin.line >= first && range.end.line <= last;
        }

        boolean touches(Range range) {
            return range.begin.line <= last && range.end.line >= first;
        }
    }

    /**
     * From signatures such as {@code double f(double[] x)}.
     *
     * @throws ScaffoldException if one of them is none
     */
    static Blueprint ofSignatures(List<String> signatures) {
        StringBuilder text = new StringBuilder();
        List<MethodDeclaration> methods = new ArrayList<>();
        for (String signature : signatures) {
            String head = signature.strip().replaceFirst(";$", "").replaceFirst("^(?:(?:public|static)\\s+)*", "");
            ParseResult<MethodDeclaration> parsed = parser().parseMethodDeclaration("public static " + head + " {}");
            if (!parsed.isSuccessful()) {
                throw new ScaffoldException("'" + signature
                        + "' is no signature; write it as Java does: --signature \"double f(double[] x)\"");
            }
            methods.add(parsed.getResult().orElseThrow());
        }
        List<String> names =
                methods.stream().map(MethodDeclaration::getNameAsString).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new ScaffoldException("two signatures have the same name, and a test could not tell which it calls;"
                    + " give each method its own");
        }
        if (methods.stream().anyMatch(method -> method.toString().matches("(?s).*\\b(?:List|Map|Optional)<.*"))) {
            text.append("import java.util.*;\n\n");
        }
        text.append("public class Solution {\n");
        for (MethodDeclaration method : methods) {
            String value = Samples.standIn(method.getTypeAsString());
            text.append("    ").append(head(method)).append(" {\n");
            text.append("        // TODO: write the reference solution\n");
            text.append(value.isEmpty() ? "" : "        return " + value + ";\n")
                    .append("    }\n\n");
        }
        String reference = text.toString().strip() + "\n}\n";
        return new Blueprint(reference, template(parse(reference), List.of()), methods, false);
    }

    private static String head(MethodDeclaration method) {
        return method.getDeclarationAsString(true, true, true);
    }

    /**
     * From a reference solution. What stands between {@code // BEGIN SOLUTION} and {@code // END SOLUTION} is left out of the template;
     * without such marks the template has the public static methods alone, and none of their bodies.
     *
     * @throws ScaffoldException if it cannot be read
     */
    static Blueprint ofReference(String source) {
        List<Region> regions = regions(source);
        CompilationUnit unit = parse(source);
        List<MethodDeclaration> methods = solution(unit).getMethods().stream()
                .filter(method -> method.isPublic() && method.isStatic() && !isMain(method))
                .map(MethodDeclaration::clone)
                .toList();
        if (methods.isEmpty()) {
            throw new ScaffoldException(
                    "the reference has no public static method, and those are what the tests call;" + " make it one");
        }
        String reference = source.lines()
                .filter(line ->
                        !BEGIN.matcher(line).matches() && !END.matcher(line).matches())
                .collect(Collectors.joining("\n", "", "\n"));
        return new Blueprint(reference, template(unit, regions), methods, true);
    }

    private static boolean isMain(MethodDeclaration method) {
        return method.getNameAsString().equals("main");
    }

    private static List<Region> regions(String source) {
        List<Region> regions = new ArrayList<>();
        List<String> lines = source.lines().toList();
        int begun = 0;
        for (int i = 1; i <= lines.size(); i++) {
            String line = lines.get(i - 1);
            if (BEGIN.matcher(line).matches()) {
                if (begun > 0) {
                    throw new ScaffoldException(
                            "line " + i + ": 'BEGIN SOLUTION' stands here again, and the one on line " + begun
                                    + " has not ended; write 'END SOLUTION' before it");
                }
                begun = i;
            } else if (END.matcher(line).matches()) {
                if (begun == 0) {
                    throw new ScaffoldException(
                            "line " + i + ": 'END SOLUTION' ends nothing; write 'BEGIN SOLUTION' before it");
                }
                regions.add(new Region(begun, i));
                begun = 0;
            }
        }
        if (begun > 0) {
            throw new ScaffoldException(
                    "line " + begun + ": 'BEGIN SOLUTION' never ends; write '// END SOLUTION' where it should");
        }
        return regions;
    }

    private static String template(CompilationUnit unit, List<Region> regions) {
        ClassOrInterfaceDeclaration type = solution(unit);
        for (BodyDeclaration<?> member : List.copyOf(type.getMembers())) {
            Range range = member.getRange().orElseThrow();
            boolean contract = member instanceof MethodDeclaration method
                    && method.isPublic()
                    && method.isStatic()
                    && !isMain(method);
            boolean leftOut = regions.isEmpty()
                    ? !contract
                    : !contract && regions.stream().anyMatch(region -> region.holds(range));
            if (leftOut) {
                member.remove();
            } else if (member instanceof MethodDeclaration method
                    && (contract && regions.isEmpty() || regions.stream().anyMatch(region -> region.touches(range)))) {
                empty(method, regions);
            }
        }
        String withoutImports = unit.getTypes().toString();
        for (ImportDeclaration line : List.copyOf(unit.getImports())) {
            boolean used = line.isAsterisk() || isNamed(type, line.getName().getIdentifier());
            if (!used && !withoutImports.isEmpty()) {
                line.remove();
            }
        }
        String text = unit.toString()
                .lines()
                .filter(line ->
                        !BEGIN.matcher(line).matches() && !END.matcher(line).matches())
                .collect(Collectors.joining("\n"));
        return text.strip().replaceFirst("\\{\n\n", "{\n") + "\n";
    }

    private static boolean isNamed(ClassOrInterfaceDeclaration type, String name) {
        return type.findAll(ClassOrInterfaceType.class).stream()
                        .anyMatch(each -> each.getNameAsString().equals(name))
                || type.findAll(SimpleName.class).stream()
                        .anyMatch(each -> each.getIdentifier().equals(name));
    }

    /** What stands before the first region stays; a method without regions loses all. */
    private static void empty(MethodDeclaration method, List<Region> regions) {
        NodeList<Statement> kept = new NodeList<>();
        int first = regions.stream()
                .mapToInt(Region::first)
                .filter(line -> line > line(method))
                .min()
                .orElse(0);
        for (Statement statement : method.getBody().orElseThrow().getStatements()) {
            if (statement.getRange().orElseThrow().end.line < first) {
                kept.add(statement.clone());
            }
        }
        kept.add(parser().parseStatement("throw new UnsupportedOperationException(\"" + method.getNameAsString()
                        + " is yours to write\");")
                .getResult()
                .orElseThrow());
        method.setBody(new BlockStmt(kept));
    }

    private static int line(MethodDeclaration method) {
        return method.getRange().orElseThrow().begin.line;
    }

    private static CompilationUnit parse(String source) {
        ParseResult<CompilationUnit> parsed = parser().parse(source);
        if (!parsed.isSuccessful()) {
            String where = parsed.getProblem(0)
                    .getLocation()
                    .flatMap(range -> range.getBegin().getRange())
                    .map(range -> "line " + range.begin.line + ": ")
                    .orElse("");
            throw new ScaffoldException(where + "the reference is not Java 17; mend it so that it compiles");
        }
        return parsed.getResult().orElseThrow();
    }

    private static ClassOrInterfaceDeclaration solution(CompilationUnit unit) {
        return unit.getClassByName("Solution")
                .orElseThrow(() -> new ScaffoldException(
                        "the reference has no class `Solution`; name its class so, without a package"));
    }

    private static JavaParser parser() {
        return new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
    }
}
