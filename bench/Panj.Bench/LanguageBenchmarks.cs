using BenchmarkDotNet.Attributes;
using Panj.Language;

namespace Panj.Bench;

/// <summary>From text to trees, per token of the samples.</summary>
public class LanguageBenchmarks
{
    private LanguageEngine _engine = LanguageEngine.Load(remembers: false);
    private string _text = "";

    /// <summary>Joins the samples and warms the engine.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _engine = LanguageEngine.Load(remembers: false);
        _text = Samples.Joined;
        Trees();
    }

    /// <summary>Tokens, sentences, tags, lemmas, trees, names.</summary>
    [Benchmark]
    public int Trees() => _engine.Analyse(_text, []).Sentences.Sum(sentence => sentence.Count);
}
