using BenchmarkDotNet.Attributes;
using Panj.Events;
using Panj.Language;
using Panj.Reading;

namespace Panj.Bench;

/// <summary>The whole reading of the sample articles.</summary>
public class ReadingBenchmarks
{
    private readonly ArticleReader _reader = StandardReader.Create(LanguageEngine.Load());
    private Article[] _articles = [];

    /// <summary>Takes the samples as articles.</summary>
    [GlobalSetup]
    public void Setup() => _articles = [.. Samples.Texts.Select((text, i) => new Article { Id = $"sample-{i}", Text = text })];

    /// <summary>All samples, one after the other.</summary>
    [Benchmark]
    public int Articles() => _articles.Sum(article => _reader.Read(article).Reports.Count);
}
