/** Quizzes: reads a learner's answers, judges them, and puts the result together. */
package dev.gradus.quiz;
