namespace Panj.Evaluating.Groups;

/// <summary>A suite that has all articles of a benchmark inspected together and scores how they are grouped.</summary>
internal sealed class GroupSuite(
    string name, string about, Func<Examination, IReadOnlyList<Grouped>> load, Func<IReadOnlyList<GroupAnswer>, FigureTable> score) : ISuite
{
    public string Name => name;

    public string About => about;

    public FigureTable Run(Examination examination)
    {
        var articles = load(examination);
        if (articles.Count == 0) return new FigureTable(0, [], []);
        var said = articles.ToDictionary(a => a.Given.Id, a => new GroupAnswer(a), StringComparer.Ordinal);
        foreach (var answer in examination.Examinee.InspectTogether([.. articles.Select(a => a.Given)], examination.Cancel))
        {
            using var json = answer;
            AnswerLines.Write(examination.Answers, json.RootElement);
            if (json.RootElement.Text("id") is { } id && said.TryGetValue(id, out var asked)) said[id] = GroupAnswer.Read(asked.Truth, json.RootElement);
        }

        return score([.. articles.Select(a => said[a.Given.Id])]);
    }
}
