/** The distillation loss: replace the throw below by your own code. `gradus show distillation-loss` shows the statement. */
public class Solution {
    /**
     * Measures how far a student is from its teacher, both softened with the same temperature.
     *
     * @param teacherLogits the teacher's logits, finite
     * @param studentLogits the student's logits, as many
     * @param temperature above 0
     * @return temperature squared times KL(teacher || student), in nats
     */
    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        throw new UnsupportedOperationException("distillationLoss is yours to write");
    }
}
