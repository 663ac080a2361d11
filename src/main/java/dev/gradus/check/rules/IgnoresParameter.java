package dev.gradus.check.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Finds parameters of the contract's methods that are never looked at, while others are. */
final class IgnoresParameter implements Rule {
    @Override
    public String id() {
        return "ignores-a-parameter";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        List<Match> matches = new ArrayList<>();
        for (MethodDeclaration entry : Reach.of(source, problem).entries()) {
            BlockStmt body = entry.getBody().orElseGet(BlockStmt::new);
            List<Parameter> ignored = entry.getParameters().stream()
                    .filter(parameter -> !Sources.mentions(body, parameter.getNameAsString()))
                    .toList();
            // A method that looks at nothing is not written yet, which its author knows.
            if (ignored.size() < entry.getParameters().size()) {
                ignored.forEach(parameter -> matches.add(Match.at(
                        parameter,
                        "`" + parameter.getName() + "` is never looked at, so the answer cannot depend on it",
                        "Where in the formula does it stand?")));
            }
        }
        return matches;
    }
}
