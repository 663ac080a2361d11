/** The main of the learner's process: loads the learner's classes and answers calls. Uses java.base and the wire, nothing else. */
package dev.gradus.worker;
