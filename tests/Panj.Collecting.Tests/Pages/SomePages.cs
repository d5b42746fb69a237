using Panj.Collecting.Pages;

namespace Panj.Collecting.Tests.Pages;

/// <summary>Pages to read, made up here.</summary>
internal static class SomePages
{
    public const string Lead = "The border commission met on Tuesday and agreed to reopen the bridge at the old crossing within two weeks.";

    public const string Second = "Officials from both sides said that customs posts would be staffed by the end of the month, and that lorries would be let through first.";

    public const string Third = "Traders who had waited since the spring welcomed the news, though several said they would believe it when they saw the barrier lifted.";

    public static string Prose => $"<p>{Lead}</p><p>{Second}</p><p>{Third}</p>";

    public static string Menu => "<nav><ul><li><a href='/a'>World</a></li><li><a href='/b'>Business</a></li></ul></nav>";

    public static PageReader Reader { get; } = new(new PageLimits());

    public static string Page(string body, string head = "") => $"<!DOCTYPE html><html lang='en'><head><title>Bridge to reopen | Oxus Herald</title>{head}</head><body>{body}</body></html>";

    public static PageArticle Article(string html, Uri? address = null) => Reader.Read(html, address).ShouldBeOfType<PageArticle>();

    public static string Text(string body) => Article(Page(body)).Text;

    public static NoArticleKind Kind(string html) => Reader.Read(html).ShouldBeOfType<NoArticle>().Kind;
}
