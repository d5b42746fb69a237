namespace Panj.Evaluating;

/// <summary>Precision, recall and F1 from counts.</summary>
/// <param name="Right">Answers that are right.</param>
/// <param name="Found">Answers.</param>
/// <param name="True">Truths.</param>
/// <param name="Met">Truths that are found; differs from <paramref name="Right"/> where several answers may meet one truth.</param>
internal readonly record struct Score(int Right, int Found, int True, int Met)
{
    public Score(int right, int found, int truths) : this(right, found, truths, right)
    {
    }

    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => True == 0 ? 0 : (double)Met / True;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Score operator +(Score one, Score other) =>
        new(one.Right + other.Right, one.Found + other.Found, one.True + other.True, one.Met + other.Met);

    public FigureRow Row(string name, params Measure[] more) => new(name, [new("P", Precision), new("R", Recall), new("F1", F1), .. more]);
}
