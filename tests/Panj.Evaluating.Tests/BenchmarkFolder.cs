using System.Text;

namespace Panj.Evaluating.Tests;

/// <summary>A benchmark of made-up files, removed when the test ends, and what a suite measured on it.</summary>
internal sealed class BenchmarkFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-eval-");

    public List<Refusal> Refused { get; } = [];

    public MemoryStream Answers { get; } = new();

    public string Path => _folder.FullName;

    public BenchmarkFolder With(string name, string content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content, new UTF8Encoding(false));
        return this;
    }

    public FigureTable Measure(string suite, FixedExaminee examinee) => Suites.All.Single(s => s.Name == suite).Run(new Examination
    {
        Path = Path,
        Examinee = examinee,
        Answers = Answers,
        Refuse = Refused.Add,
    });

    public void Dispose() => _folder.Delete(recursive: true);
}
