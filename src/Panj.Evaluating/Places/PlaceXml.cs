using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Panj.Evaluating.Articles;
using Panj.Language;

namespace Panj.Evaluating.Places;

/// <summary>Reads LGL, TR-News or GeoVirus XML. Drifted offsets are put on the nearest occurrence of the name.</summary>
internal static class PlaceXml
{
    private const int DayLength = 10;
    private static readonly XmlReaderSettings _settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static IEnumerable<Exercise<IReadOnlyList<TruePlace>>> Load(Examination examination) =>
        examination.OneFile(".xml") is { } file ? examination.Try(file, () => Read(examination.Text(file))) ?? [] : [];

    internal static List<Exercise<IReadOnlyList<TruePlace>>> Read(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), _settings);
        return [.. XDocument.Load(reader).Descendants("article").Select(Article)];
    }

    private static Exercise<IReadOnlyList<TruePlace>> Article(XElement article, int number)
    {
        var text = new CountedText((string?)article.Element("text") ?? throw new InvalidDataException($"article {number} has no text"));
        var places = article.Descendants("toponym").Concat(article.Descendants("location")).Select(item => Place(item, text)).ToList();
        var id = (string?)article.Attribute("docid") is { Length: > 0 } given ? given : number.ToString(CultureInfo.InvariantCulture);
        var loaded = Trimmed(article, "dltime");
        var published = loaded is { Length: > DayLength } ? loaded[..DayLength] : loaded;
        return new Exercise<IReadOnlyList<TruePlace>>(new GivenArticle(id, text.Text, Trimmed(article, "title"), Trimmed(article, "url"), published), places);
    }

    private static TruePlace Place(XElement item, CountedText text)
    {
        var name = (string?)item.Element("phrase") is { Length: > 0 } phrase ? phrase : (string?)item.Element("name") ?? "";
        var start = int.Parse((string?)item.Element("start") ?? "", NumberStyles.Integer, CultureInfo.InvariantCulture);
        return new TruePlace(Anchor(text, name, start), Point(item));
    }

    private static GeoPoint? Point(XElement item) =>
        (string?)item.Descendants("lat").FirstOrDefault() is { Length: > 0 } lat && (string?)item.Descendants("lon").FirstOrDefault() is { Length: > 0 } lon
            ? new GeoPoint(double.Parse(lat, CultureInfo.InvariantCulture), double.Parse(lon, CultureInfo.InvariantCulture))
            : null;

    private static Span Anchor(CountedText text, string name, int start)
    {
        var nearest = -1;
        for (var at = Next(text, name, 0); at >= 0; at = Next(text, name, at + name.Length))
        {
            var point = text.At(at);
            if (nearest < 0 || Math.Abs(point - start) < Math.Abs(nearest - start)) nearest = point;
            else if (point > start) break;
        }

        var from = nearest < 0 ? Math.Max(0, start) : nearest;
        return new Span(from, from + new CountedText(name).At(name.Length));
    }

    private static int Next(CountedText text, string name, int from) => name.Length == 0 ? -1 : text.Text.IndexOf(name, from, StringComparison.Ordinal);

    private static string? Trimmed(XElement article, string name) => ((string?)article.Element(name))?.Trim() is { Length: > 0 } value ? value : null;
}
