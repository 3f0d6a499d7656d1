// An empty package of ICU's data, laid out as in ICU's own stubdata.cpp, which is for programs that need none.
//
// Foundation carries 34 MB of it for dates, numbers and sorting by the rules of every language. Verbatim asks for none
// of that: docs/decisions.md explains how that is ensured. scripts/link-flags passes the name: that of this version's data, wrapped by the linker.

#include <stdint.h>

const struct {
  uint16_t header_size;
  uint8_t magic[2];
  struct {
    uint16_t size, reserved;
    uint8_t is_big_endian, charset_family, sizeof_uchar, reserved_byte;
    uint8_t format[4], format_version[4], data_version[4];
  } info;
  uint8_t padding[8];
  uint32_t item_count, reserved;
} DATA __attribute__((aligned(16))) = {
    .header_size = 32,
    .magic = {0xDA, 0x27},
    .info = {.size = 20, .is_big_endian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__, .sizeof_uchar = 2,
             .format = {'C', 'm', 'n', 'D'}, .format_version = {1}},
};
