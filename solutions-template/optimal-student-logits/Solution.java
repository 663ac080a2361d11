/** The optimal student's logits: replace the throws below. `gradus show optimal-student-logits` shows the statement. */
public class Solution {
    /**
     * Gives logits whose plain softmax is the teacher's softmax at the given temperature.
     *
     * @param teacherLogits finite
     * @param temperature above 0
     * @return a new array; any constant may be added to all of its numbers
     */
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        throw new UnsupportedOperationException("optimalStudent is yours to write");
    }

    /** Gives KL of the teacher, softened with the temperature, from the student, who is not softened. */
    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        throw new UnsupportedOperationException("divergence is yours to write");
    }
}
