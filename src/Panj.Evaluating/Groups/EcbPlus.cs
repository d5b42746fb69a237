using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Panj.Evaluating.Groups;

/// <summary>
/// Reads ECB+: a folder a topic, in which the files named "...ecb.xml" tell one event and those named "...ecbplus.xml" another of the same sort.
/// Names and addresses give the topic away: identities are digests, which also mixes the order, and an address as first sentence is left out.
/// </summary>
internal static class EcbPlus
{
    private const int IdDigits = 12;
    private static readonly XmlReaderSettings _settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static IReadOnlyList<Grouped> Load(Examination examination) =>
        [.. examination.Files(deep: true, ".xml").Select(file => examination.Try(file, () => Read(file, examination.Text(file)))).OfType<Grouped>().OrderBy(a => a.Given.Id, StringComparer.Ordinal)];

    internal static Grouped Read(string path, string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), _settings);
        var lines = XDocument.Load(reader).Descendants("token").GroupBy(SentenceOf).OrderBy(s => s.Key).Select(s => string.Join(' ', s.Select(t => t.Value))).ToList();
        if (lines.Count == 0) throw new InvalidDataException("it has no tokens");
        if (lines[0].StartsWith("http", StringComparison.Ordinal)) lines.RemoveAt(0);
        var topic = Path.GetFileName(Path.GetDirectoryName(path)) ?? "";
        var isOther = Path.GetFileNameWithoutExtension(path).Contains("plus", StringComparison.Ordinal);
        return new Grouped(new GivenArticle(IdOf(Path.GetFileName(path)), string.Join('\n', lines)), topic + (isOther ? " plus" : ""), topic);
    }

    private static int SentenceOf(XElement token) =>
        (int?)token.Attribute("sentence") ?? throw new InvalidDataException("a token is of no sentence");

    [SuppressMessage("Security", "CA5350", Justification = "The protocol names articles so; nothing is guarded by it.")]
    private static string IdOf(string name) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(name)))[..IdDigits];
}
