using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Panj.Evaluating.Articles;

/// <summary>A suite that has articles inspected one by one and scores what is printed of each.</summary>
internal sealed class ArticleSuite<TTruth>(
    string name, string about, Func<Examination, IEnumerable<Exercise<TTruth>>> load, Func<IScorer<TTruth>> scorer) : ISuite
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
            if (answer is not null) Write(examination.Answers, answer.RootElement);
            counts.Add(exercise, answer?.RootElement ?? default);
        }

        return counts.Result(articles);
    }

    private static void Write(Stream output, JsonElement answer)
    {
        if (output == Stream.Null) return;
        using (var json = new Utf8JsonWriter(output, _options)) answer.WriteTo(json);
        output.Write(Encoding.UTF8.GetBytes("\n"));
    }
}
