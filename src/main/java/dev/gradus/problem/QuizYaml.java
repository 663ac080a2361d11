package dev.gradus.problem;

import java.util.List;

/** What the problem.yaml of a quiz says, as far as it could be read: where a value was faulty, a stand-in is here and the fault is noted. */
record QuizYaml(Listing listing, List<Question> questions) {}
