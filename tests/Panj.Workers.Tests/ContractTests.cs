using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Panj.Collecting;
using Panj.Events;
using Panj.Workers.Brokering;
using Panj.Workers.Messages;

namespace Panj.Workers.Tests;

/// <summary>What lies in the queues of others. A change of docs/queue-contract.txt is a change for all of them: PANJ_PIN_CONTRACT=1 writes it anew.</summary>
public sealed class ContractTests
{
    private static readonly CollectedArticle _whole = new(
        new Article
        {
            Id = "a-1",
            Text = "Two guards were killed near Osh on Sunday.",
            File = "001.txt",
            Url = "https://paper.example/1",
            Outlet = "Paper",
            Title = "Guards killed",
            Published = new DateOnly(2021, 7, 24),
            Language = "en",
            Byline = "A. Writer",
            Modified = new DateOnly(2021, 7, 25),
            Credit = "Agency",
        },
        ["a field was set aside"]);

    [Fact]
    public void Contract_is_the_reviewed_one()
    {
        var path = Path.Combine(WorkBench.Root(), "docs", "queue-contract.txt");
        if (Environment.GetEnvironmentVariable("PANJ_PIN_CONTRACT") == "1") File.WriteAllText(path, Contract());
        Contract().ShouldBe(File.ReadAllText(path));
    }

    [Fact]
    public void Messages_of_the_last_release_are_read()
    {
        using var stream = typeof(ContractTests).Assembly.GetManifestResourceStream("released/article-1.json")!;
        var body = new byte[stream.Length];
        stream.ReadExactly(body);
        var (message, reason) = MessageBody.ReadArticle(body, version: 1);
        reason.ShouldBe("");
        Same(message!.Collected(), _whole).ShouldBeTrue();
    }

    [Fact]
    public void Members_of_a_later_version_are_passed_over() =>
        MessageBody.ReadArticle("{\"id\":\"a\",\"text\":\"b\",\"mood\":{\"x\":[1]}}"u8, version: 1).Message.ShouldNotBeNull().Id.ShouldBe("a");

    [Fact]
    public void Any_article_comes_through_whole() => Prop.ForAll(
        (from text in Texts() from other in Texts() from day in Gen.Choose(0, 3_000_000) select (text, other, day)).ToArbitrary(),
        any =>
        {
            var (text, other, day) = any;
            var given = new CollectedArticle(
                new Article { Id = "a" + other.Replace("\0", "", StringComparison.Ordinal), Text = text, Title = other, Url = text.Length % 2 == 0 ? null : other, Published = day % 3 == 0 ? null : DateOnly.FromDayNumber(day) }, day % 2 == 0 ? [] : [other, text]);
            return MessageBody.ReadArticle(MessageBody.Write(ArticleMessage.Of(given)), version: 1).Message is { } read && Same(read.Collected(), given);
        }).QuickCheckThrowOnFailure();

    private static Gen<string> Texts() => ArbMap.Default.GeneratorFor<string>().Select(text => new string([.. (text ?? "").Where(c => !char.IsSurrogate(c))]) + "é \"\\ 𝄞");

    private static bool Same(CollectedArticle one, CollectedArticle other) => one.Article == other.Article && one.Warnings.SequenceEqual(other.Warnings);

    private static string Contract()
    {
        var written = new StringBuilder("What lies with the broker. Whoever shares it relies on every line; tests hold it to what Panj does.\n\nexchanges\n");
        var names = new Topology(new BrokerSettings { Addresses = [new Uri("amqp://broker")] });
        foreach (var (name, type) in names.Exchanges) written.Append(CultureInfo.InvariantCulture, $"  {name} {type} durable\n");
        written.Append("\nqueues\n");
        foreach (var queue in names.Queues) written.Append(CultureInfo.InvariantCulture, $"  {queue.Name} durable {string.Join(' ', queue.Arguments.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}={Value(a.Value)}"))}\n");
        written.Append("\nbindings\n");
        foreach (var (exchange, queue, key) in names.Bindings) written.Append(CultureInfo.InvariantCulture, $"  {exchange} -> {queue} key=\"{key}\"\n");
        var properties = MessageHeaders.Of("article", MessageHeaders.ArticleVersion, DateTimeOffset.UnixEpoch);
        written.Append(CultureInfo.InvariantCulture, $"\narticle: type={properties.Type} content-type={properties.ContentType} persistent, timestamp, headers {string.Join(' ', properties.Headers!.Select(h => $"{h.Key}={h.Value}"))} and traceparent, tracestate where traced\n");
        written.Append("  ").Append(Encoding.UTF8.GetString(MessageBody.Write(ArticleMessage.Of(_whole)))).Append('\n');
        written.Append(CultureInfo.InvariantCulture, $"\nset aside: the same with {MessageHeaders.Reason} (words) and {MessageHeaders.Attempts} (a number)\n");
        written.Append(CultureInfo.InvariantCulture, $"\nnotice: type=notice, no body, headers {MessageHeaders.Version}={MessageHeaders.NoticeVersion} {MessageHeaders.Article} (identity) and traceparent, tracestate where traced; key family|week|country\n");
        return written.ToString();
    }

    private static string Value(object? value) => value is bool flag ? (flag ? "true" : "false") : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
