using Panj.Cli.Hosting;
using Panj.Reading;

namespace Panj.Cli.Tests;

/// <summary>An article on which the reading itself fails ends no inspection of others.</summary>
public sealed class InspectFaultTests
{
    private const string Lines = """
        {"id":"well","text":"Two soldiers were killed."}
        {"id":"ill","text":"Three soldiers were killed."}
        {"id":"well too","text":"Four soldiers were killed."}
        """;

    [Fact]
    public void An_article_that_fails_is_named_alone()
    {
        using var error = new StringWriter();
        using var host = new CommandHost { Output = Stream.Null, Error = error, Input = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Lines)) };
        var session = new ReadingSession(host, null, () => new ArticleReader([new FailingOn("ill")]));
        session.Annotate(["-"], notes => notes.Article.Id, TestContext.Current.CancellationToken).ToArray().ShouldBe(["well", "well too"]);
        error.ToString().ShouldContain("ill could not be read: FailingOn failed with FormatException: no");
        session.ExitCode.ShouldBe(ExitCode.SomethingUnread);
    }

    private sealed class FailingOn(string id) : IStage
    {
        public IReadOnlyList<string> Reads => [];

        public IReadOnlyList<string> Writes => [];

        public void Read(Notes notes)
        {
            if (notes.Article.Id == id) throw new FormatException("no");
        }
    }
}
