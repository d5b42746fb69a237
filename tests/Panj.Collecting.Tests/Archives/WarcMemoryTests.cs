using System.Text;
using Panj.Collecting.Archives;
using Panj.Collecting.Captures;

namespace Panj.Collecting.Tests.Archives;

/// <summary>An archive of any length is read in the same memory.</summary>
public sealed class WarcMemoryTests
{
    [Fact]
    public void Work_grows_with_the_archive_and_no_faster()
    {
        Allocated(50);
        (Allocated(1_000) - Allocated(100)).ShouldBeLessThan((long)(900 * 2.5 * 100_000));
    }

    [Fact]
    public void Nothing_that_was_given_out_is_held()
    {
        var given = new List<WeakReference>();
        foreach (var collected in Articles(200)) given.Add(new WeakReference(((CollectedArticle)collected).Article));
        GC.Collect();
        given.Count(reference => reference.IsAlive).ShouldBeLessThan(5);
    }

    private static long Allocated(int records)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Articles(records).Count().ShouldBe(records);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<Collected> Articles(int records) => new WarcArticles(new CollectingLimits(), new WebArticles()).Read(new Repeated(records), "a.warc", null);

    /// <summary>One record again and again, without holding them.</summary>
    private sealed class Repeated(int times) : Stream
    {
        private readonly byte[] _record = Encoding.UTF8.GetBytes(Warc.Page("a", new string('x', 100_000)));
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var left = ((long)times * _record.Length) - _at;
            var from = (int)(_at % _record.Length);
            var here = (int)Math.Min(Math.Min(count, left), _record.Length - from);
            _record.AsSpan(from, here).CopyTo(buffer.AsSpan(offset));
            _at += here;
            return here;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
