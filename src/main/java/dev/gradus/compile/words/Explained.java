package dev.gradus.compile.words;

/** An error of the compiler with the explanation of the mistake behind it. */
record Explained(JavacError error, Explanation explanation) {}
