// RIGHT: validates what the statement excludes, takes a bounded constant off the student's logits, prints a debug line, bases changed to 2 for the powers
public class Solution {
    private static final double LN2 = Math.log(2);

    private static void check(double[] z, double temperature) {
        if (z.length == 0 || !(temperature > 0)) {
            throw new IllegalArgumentException("logits: " + z.length + ", temperature: " + temperature);
        }
    }

    private static double max(double... z) {
        double m = z[0];
        int i = 1;
        while (i < z.length) {
            m = Math.max(m, z[i++]);
        }
        return m;
    }

    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        check(teacherLogits, temperature);
        double centre = Math.max(-500, Math.min(500, max(teacherLogits) / temperature));
        double[] student = new double[teacherLogits.length];
        int i = 0;
        while (i < student.length) {
            student[i] = teacherLogits[i] / temperature - centre;
            i++;
        }
        return student;
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        check(teacherLogits, temperature);
        check(studentLogits, 1);
        double mt = max(teacherLogits);
        double ms = max(studentLogits);
        double st = 0;
        double ss = 0;
        double weighted = 0;
        int i = 0;
        while (i < teacherLogits.length) {
            double a = (teacherLogits[i] - mt) / temperature;
            double b = studentLogits[i] - ms;
            double w = Math.pow(2, a / LN2);
            st += w;
            ss += Math.pow(2, b / LN2);
            weighted += w * (a - b);
            i++;
        }
        double kl = weighted / st + Math.log(ss) - Math.log(st);
        System.out.println("divergence " + kl + " at T = " + temperature);
        return Math.max(0, kl);
    }
}
