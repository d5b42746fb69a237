using System.Globalization;

namespace Panj.Language.Tests;

/// <summary>In steady state an analysis allocates the document that it gives and little more: bench/allocations.tsv pins how little.</summary>
public sealed class AllocationTests
{
    private const int Copies = 200;

    // The runtime now and then counts something of its own; the least of a few runs is what the analysis takes.
    private const int Runs = 5;

    private static readonly string Text = string.Concat(Enumerable.Repeat(
        "Border guards of Selmar met on Monday near the river. \"We will build a bridge,\" said Ada Koro, who leads the council. Nobody was hurt. ", Copies));

    private readonly LanguageEngine _engine = LanguageEngine.Load(remembers: false);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_beyond_the_result_grows(bool remembers)
    {
        var engine = LanguageEngine.Load(remembers);
        var document = engine.Analyse(Text, []);
        var bytes = Enumerable.Range(0, Runs).Min(_ => Bytes(() => engine.Analyse(Text, []), out document));
        var result = Bytes(() => Rebuilt(document), out _);
        var beyond = (double)(bytes - result) / document.Sentences.Sum(s => s.Count);
        beyond.ShouldBeLessThanOrEqualTo(Pinned("bytes a token beyond the result"), $"{bytes} bytes for a result of {result}");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    public void Bytes_grow_with_the_text(int times)
    {
        var piece = Text[..2_000];
        var longer = string.Concat(Enumerable.Repeat(piece, times));
        Analyse(longer);
        var one = Bytes(() => Analyse(piece), out _);
        ((double)Bytes(() => Analyse(longer), out _) / one).ShouldBe(times, times * 0.1);
    }

    /// <summary>A sentence of ten thousand tokens, two thousand brackets and a word of a megabyte cost what plain text of their length costs.</summary>
    [Theory]
    [InlineData("word ", 10_000)]
    [InlineData("( [ ", 1_000)]
    [InlineData("a", 1_000_000)]
    public void Hostile_text_costs_what_its_length_does(string piece, int times)
    {
        var hostile = string.Concat(Enumerable.Repeat(piece, times));
        Analyse(hostile);
        var plain = (double)Bytes(() => Analyse(Text), out _) / Text.Length;
        var perCharacter = (double)Bytes(() => Analyse(hostile), out var answer) / hostile.Length;
        answer.Sentences.Sum(s => s.Count).ShouldBeLessThanOrEqualTo((2 * times) + 1);
        perCharacter.ShouldBeLessThan(4 * plain);
    }

    private Document Analyse(string text) => _engine.Analyse(text, []);

    private static Document Rebuilt(Document document) => new(
        document.Text, [.. document.Sentences.Select(sentence => new Sentence(document.Text, [.. sentence.Tokens]))], [.. document.Names]);

    private static long Bytes(Func<Document> run, out Document document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        document = run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Pinned(string measure) =>
        File.ReadLines(Path.Combine(Root(), "bench/allocations.tsv")).Select(line => line.Split('\t'))
            .Where(cells => cells[0] == measure).Select(cells => double.Parse(cells[1], CultureInfo.InvariantCulture)).Single();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Panj.slnx"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("Panj.slnx");
        return folder.FullName;
    }
}
