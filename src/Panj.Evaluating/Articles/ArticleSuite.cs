namespace Panj.Evaluating.Articles;

/// <summary>A suite that has articles inspected one by one and scores what is printed of each.</summary>
internal sealed class ArticleSuite<TTruth>(
    string name, string about, Func<Examination, IEnumerable<Exercise<TTruth>>> load, Func<IScorer<TTruth>> scorer) : ISuite
{
    public string Name => name;

    public string About => about;

    public FigureTable Run(Examination examination)
    {
        var (counts, articles) = (scorer(), 0);
        foreach (var exercise in load(examination))
        {
            examination.Cancel.ThrowIfCancellationRequested();
            articles++;
            using var answer = examination.Examinee.Inspect(exercise.Given);
            if (answer is not null) AnswerLines.Write(examination.Answers, answer.RootElement);
            counts.Add(exercise, answer?.RootElement ?? default);
        }

        return counts.Result(articles);
    }
}
